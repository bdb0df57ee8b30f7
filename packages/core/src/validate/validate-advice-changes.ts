import type { Validated } from '../model/issue.js';
import type { AddedAdvice, AdviceChanges, LinkChanges } from '../model/text.js';
import { adviceShape, adviceTextShape, linkShape } from './definition-shape.js';
import { LIMITS } from '../contract/limits.js';
import { validated } from './reader.js';
import { id, keyed, list, object, optional, type Shape } from './shape.js';

const ids = list(id, 0, LIMITS.advice);
const links = list(linkShape, 0, LIMITS.links);

const changes: Shape<AdviceChanges> = object<AdviceChanges>({
  add: optional(
    list(
      object<AddedAdvice>({ advice: adviceShape, texts: keyed(adviceTextShape) }),
      0,
      LIMITS.advice,
    ),
  ),
  remove: optional(ids),
  links: optional(
    object<LinkChanges>({
      replaceAll: optional(links),
      remove: optional(ids),
      add: optional(links),
    }),
  ),
});

/** Checks what a host wants otherwise in advice and links, before `changeAdvice` does it. */
export function validateAdviceChanges(input: unknown): Validated<AdviceChanges> {
  return validated((reader) => changes(reader, input, ''));
}
