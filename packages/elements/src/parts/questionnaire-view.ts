import type {
  Definition,
  Flow,
  InstrumentText,
  Session,
  SessionAction,
  SheetScore,
} from '@leerklimaat/core';
import type { TemplateResult } from 'lit/html.js';
import type { InterfaceText } from '../locales/interface-text.js';

/** All that a part needs to draw what a person sees, and the way back to the element. */
export interface QuestionnaireView {
  /** Unique on the page: prefix of ids and radio names. */
  readonly uid: string;
  readonly definition: Definition;
  readonly flow: Flow;
  readonly session: Session;
  readonly text: InstrumentText;
  readonly ui: InterfaceText;
  /** Level of the heading of a page, 2 to 5. */
  readonly headingLevel: number;
  readonly dispatch: (action: SessionAction) => void;
  readonly finish: () => void;
}

export interface ResultView extends QuestionnaireView {
  readonly score: SheetScore;
}

/** What an element says about a result, within the frame that all elements share. */
export interface ResultContent {
  /** The heading: the finding, where the figures allow one. */
  readonly finding: string;
  readonly body: TemplateResult;
  /** The same in lines of plain text, for copying. */
  readonly lines: readonly string[];
}
