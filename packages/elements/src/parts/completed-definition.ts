import type { Definition } from '@leerklimaat/core';
import { allExtras } from '../extras/registry.js';
import type { ResultExtra } from './result-extra.js';

/** Each made once: another object would be another questionnaire to whoever compares. */
const completed = new WeakMap<Definition, Definition>();

/** A built-in definition with the advice and links that a file on the page brings; its own come first. */
export function completedDefinition(definition: Definition): Definition {
  const known = completed.get(definition);
  if (known) return known;
  const { id } = definition.instrument;
  const [actions] = allExtras<ResultExtra>('result').flatMap(({ brings }) => brings?.[id] ?? []);
  if (!actions) return definition;
  const whole = { ...actions, ...definition };
  completed.set(definition, whole);
  return whole;
}
