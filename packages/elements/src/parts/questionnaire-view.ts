import type {
  Definition,
  Flow,
  InstrumentText,
  LeerResult,
  Session,
  SessionAction,
  SheetScore,
} from '@leerklimaat/core';
import type { TemplateResult } from 'lit/html.js';
import type { AdviceRow } from './advice-row.js';
import type { InterfaceText } from '../locales/interface-text.js';
import type { ResultSection } from './result-section.js';

/** All that a part needs to draw what a person sees, and the way back to the element. */
export interface QuestionnaireView {
  /** Unique on the page: prefix of ids and radio names. */
  readonly uid: string;
  readonly definition: Definition;
  readonly flow: Flow;
  readonly session: Session;
  readonly text: InstrumentText;
  /** Everything that is asked, what the tag stands for first. */
  readonly asked: readonly Asked[];
  readonly ui: InterfaceText;
  /** BCP 47 tag of the language that is spoken, with the region of the page where it has one. */
  readonly language: string;
  /** Level of the heading of a page, 2 to 5. */
  readonly headingLevel: number;
  /** Which of the host's slots hold something; the others show nothing around them. */
  readonly filled: ReadonlySet<string>;
  readonly dispatch: (action: SessionAction) => void;
  readonly finish: () => void;
}

/** An instrument in the language that is spoken. */
export interface Asked {
  readonly definition: Definition;
  readonly text: InstrumentText;
  /** Where it comes from, when it is not what the tag stands for. */
  readonly module: AskedModule | null;
}

/** What a module brings besides its questions. */
export interface AskedModule {
  /** Its part of a result; `view` is as if the module were the instrument of the tag. */
  readonly section: (view: ResultView) => ResultSection;
}

export interface ResultView extends QuestionnaireView {
  readonly score: SheetScore;
  /** Of everything that was asked, by instrument id. */
  readonly scores: ReadonlyMap<string, SheetScore>;
  /** What the host or the person gave to go with a result, by property of the element. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Sets such a property. */
  readonly give: (property: string, value: unknown) => void;
  /** The result with all answers, as the person keeps it. */
  readonly own: LeerResult | null;
}

/** What an element says about a result, within the frame that all elements share. */
export interface ResultContent {
  /** The heading: the finding, where the figures allow one. */
  readonly finding: string;
  readonly body: TemplateResult;
  /** Whether it leaves it to `modules/acties.js` to offer things to do. */
  readonly leavesActions?: true;
  /** The same in lines of plain text, for copying. */
  readonly lines: readonly string[];
  /** The actions that the person chose here, for who plans them. */
  readonly chosen?: readonly AdviceRow[];
}
