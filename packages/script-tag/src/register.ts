import { define } from '@leerklimaat/elements/define.js';
import { litPolicyName, obtainLitPolicy } from './lit-policy.js';

export type WidgetClass = CustomElementConstructor & { readonly version: string };

/**
 * Defines the widgets of one file. Without a Trusted Types policy a widget could not draw itself:
 * then nothing is defined, so that the text inside the tag stays visible, and the console says
 * what the page must allow. When every tag is there already, `define` only compares versions and
 * no policy is asked for.
 */
export function register(widgets: Readonly<Record<string, WidgetClass>>): void {
  const tags = Object.keys(widgets);
  if (tags.every((tag) => customElements.get(tag)) || obtainLitPolicy()) {
    for (const [tag, widget] of Object.entries(widgets)) define(tag, widget);
  } else {
    console.warn(
      `<${tags.join('>, <')}>: this page's Content-Security-Policy refuses the Trusted Types ` +
        `policy "${litPolicyName}". Add it to the trusted-types directive.`,
    );
  }
}
