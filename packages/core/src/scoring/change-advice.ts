import type { Instrument } from '../model/instrument.js';
import type { AddedAdvice, Advice, AdviceChanges, AdviceTexts, Definition } from '../model/text.js';

/**
 * The same definition with other advice and other links. First everything is replaced or left out, then added, so that
 * an id that is both removed and added moves to the end. Neither argument is changed.
 *
 * An id to remove that is not there is passed over: one list of changes can then serve several instruments. Nothing is
 * checked here either. Advice that helps nothing in the instrument, a language without its sentences or an address that
 * is not `https:` are issues of `validateDefinition`, which the elements apply to a definition that a host sets.
 *
 * @example
 * changeAdvice(leerklimaatDefinition, {
 *   remove: ['ruimte-a4'],
 *   add: [
 *     {
 *       advice: { id: 'leerbudget', helps: 'ruimte', who: 'me', within: 'week', source: 'HR' },
 *       texts: { nl: { title: 'Gebruik je leerbudget', firstStep: 'Open het formulier op intranet.' } },
 *     },
 *   ],
 *   links: { add: [{ id: 'academie', name: 'Academie', url: 'https://academie.example', offers: {}, checked: null }] },
 * });
 */
export function changeAdvice<I extends Instrument>(
  definition: Definition<I>,
  { add = [], remove = [], links }: AdviceChanges,
): Definition<I> {
  const { advice = [], adviceTexts = {}, links: linked = [] } = definition;
  const changed = change(
    advice,
    remove,
    add.map((entry) => entry.advice),
  );
  return {
    ...definition,
    ...((definition.advice || add.length > 0) && {
      advice: changed,
      adviceTexts: changeTexts(adviceTexts, changed, add),
    }),
    ...(links && {
      links: change(links.replaceAll ?? linked, links.remove ?? [], links.add ?? []),
    }),
  };
}

type Texts = Readonly<Record<string, AdviceTexts>>;

function changeTexts(before: Texts, advice: readonly Advice[], add: readonly AddedAdvice[]): Texts {
  const added = new Map(add.map((entry) => [entry.advice.id, entry.texts]));
  const languages = new Set([
    ...Object.keys(before),
    ...add.flatMap(({ texts }) => Object.keys(texts)),
  ]);
  return Object.fromEntries(
    [...languages].map((language) => [language, textsIn(language, before[language] ?? {})]),
  );

  /** Of advice that was replaced no old sentence stays: it would say something else in another language. */
  function textsIn(language: string, old: AdviceTexts): AdviceTexts {
    return Object.fromEntries(
      advice.flatMap(({ id }) => {
        const texts = added.get(id);
        const sentences = texts ? texts[language] : old[id];
        return sentences ? [[id, sentences] as const] : [];
      }),
    );
  }
}

function change<T extends { readonly id: string }>(
  list: readonly T[],
  remove: readonly string[],
  add: readonly T[],
): readonly T[] {
  const kept = list.filter(({ id }) => !remove.includes(id));
  return [...new Map([...kept, ...add].map((entry) => [entry.id, entry])).values()];
}
