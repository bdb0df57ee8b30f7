import { GROUP_STATES } from './team-report-group-states.js';
import { INTAKE_STATES } from './team-report-intake-states.js';
import { VIEW_STATES } from './team-report-view-states.js';
import type { WidgetState } from './widget-state.js';

/** The team report, in every state that a reader can bring it to. */
export const REPORT_STATES: readonly WidgetState[] = [
  ...VIEW_STATES,
  ...INTAKE_STATES,
  ...GROUP_STATES,
];
