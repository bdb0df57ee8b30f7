import type { Definition, InstrumentText, ReportTree } from '@leerklimaat/core';
import type { InterfaceText } from '../locales/interface-text.js';
import type { TeamReportText } from '../locales/team-report-text.js';
import type { Place } from './place.js';

/** All that a view needs to say what it says. Everything in it was released: there are no answers here. */
export interface ReportContext {
  /** Unique on the page: prefix of ids. */
  readonly uid: string;
  /** By instrument id. */
  readonly reports: ReadonlyMap<string, InstrumentReport>;
  readonly words: TeamReportText;
  readonly ui: InterfaceText;
  /** BCP 47 tag of the language that is spoken, with the region of the page where it has one. */
  readonly language: string;
  /** Level of the heading of a page, 2 to 5. */
  readonly headingLevel: number;
  /** How a group is called on screen; its own label where the host gives no other. */
  readonly teamName: (label: string) => string;
  readonly linkName: (label: string) => string;
  readonly roundName: (label: string) => string;
  /** From how many people on figures are given. */
  readonly people: number;
  readonly place: Place;
  /** Shows another view; its heading takes focus. */
  readonly go: (place: Place) => void;
}

/** What is known of one instrument. */
export interface InstrumentReport {
  readonly definition: Definition;
  readonly text: InstrumentText;
  /** The round that is shown. */
  readonly now: ReportTree;
  /** All rounds, the first one first; `now` is the last. */
  readonly rounds: readonly ReportTree[];
}
