/** What Lit's own tags return: plain data, which any copy of the same Lit draws. */
interface TemplateData {
  readonly ['_$litType$']: 1 | 2;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

type Tag = (strings: TemplateStringsArray, ...values: readonly unknown[]) => TemplateData;

/** The strings go along as they are: a widget's Lit knows a template again by their identity. */
const tag =
  (type: 1 | 2): Tag =>
  (strings, ...values) => ({ ['_$litType$']: type, strings, values });

/**
 * Stands in for Lit in the files that a page adds to a widget. Such a file says what is to be drawn and the widget's own
 * Lit draws it, so that it needs neither a second Lit nor a Trusted Types policy of its own.
 */
export const html: Tag = tag(1);
export const svg: Tag = tag(2);

/** A registered symbol: the same in every copy of Lit. */
export const nothing: unique symbol = Symbol.for('lit-nothing');
