import { DEFAULTS } from './host-options.js';
import type { Properties } from './rendered-element.js';

/** What all three elements let a host set. */
export const QUESTIONNAIRE_PROPERTIES: Properties = {
  start: String,
  review: String,
  paging: String,
  unanswered: String,
  share: String,
  test: isOn,
  headingLevel: Number,
  answerEvents: isOn,
  team: String,
  link: String,
  round: String,
  definition: null,
  state: null,
  destination: null,
  delivery: null,
};

export const PROPERTY_DEFAULTS = {
  ...DEFAULTS,
  test: false,
  answerEvents: false,
  definition: null,
  advice: null,
  destination: null,
  delivery: 'none',
} as const;

/** What says what is asked, and how. */
export const ASKING_PROPERTIES: readonly string[] = [
  ...Object.keys(DEFAULTS),
  'definition',
  'advice',
  'extras',
];

/** A boolean attribute is on when it is there, whatever its text. */
function isOn(): boolean {
  return true;
}
