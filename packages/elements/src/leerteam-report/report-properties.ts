import type { Properties } from '../parts/rendered-element.js';

/** What a page may set. `results` and `report` are read by the element itself. */
export const REPORT_PROPERTIES: Properties = {
  src: String,
  srcOrigins: String,
  minGroup: Number,
  headingLevel: Number,
  results: null,
  report: null,
  invited: null,
  labels: null,
  teams: null,
  links: null,
  definitions: null,
};

export const REPORT_DEFAULTS = {
  src: '',
  srcOrigins: '',
  minGroup: 5,
  headingLevel: 2,
  invited: null,
  labels: null,
  teams: null,
  links: null,
  definitions: null,
} as const;
