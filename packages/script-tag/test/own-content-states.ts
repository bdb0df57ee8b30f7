import type { Tag } from './hooks.js';
import { brokenDefinition, ownDefinition, ownResult } from './own-definition.js';
import type { WidgetState } from './widget-state.js';

const tag: Tag = 'leerklimaat-survey';
const own = { tag, files: ['modules/eigen-inhoud.js'] } as const;

/** A page's own questions, and what stands there when they can't be read. */
export const OWN_CONTENT_STATES: readonly WidgetState[] = [
  { ...own, name: 'start-own-definition', properties: { definition: ownDefinition } },
  {
    ...own,
    name: 'result-own-definition',
    properties: { definition: ownDefinition, state: ownResult },
  },
  {
    ...own,
    name: 'start-data-block',
    slotted: `<script type="application/json">${JSON.stringify({ definition: ownDefinition })}</script>`,
  },
  {
    ...own,
    name: 'invalid-definition',
    properties: { definition: brokenDefinition },
    warns: true,
  },
  { tag, name: 'own-file-missing', properties: { definition: ownDefinition }, warns: true },
];
