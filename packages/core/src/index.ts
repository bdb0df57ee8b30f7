export { calendarDate } from './contract/calendar-date.js';
export { deepFreeze } from './contract/deep-freeze.js';
export type { Delivery, ResultTarget } from './contract/delivery.js';
export type {
  AnswerDetail,
  ErrorDetail,
  ReadyDetail,
  ResultDetail,
  StartDetail,
  StepDetail,
  SubmitDetail,
} from './contract/event-details.js';
export { EVENT_MOMENTS } from './contract/event-moments.js';
export { EVENTS, type EventContract } from './contract/events.js';
export { randomId } from './contract/random-id.js';
export { resultSchema } from './contract/result-schema.js';
export { RESULT_SCHEMA, SESSION_SCHEMA } from './contract/schema-ids.js';
export { toJson } from './contract/to-json.js';

export { leerklimaat } from './instruments/leerklimaat/leerklimaat.js';
export { leerklimaatDefinition } from './instruments/leerklimaat/leerklimaat-definition.js';
export { leerleider } from './instruments/leerleider/leerleider.js';
export { leerleiderDefinition } from './instruments/leerleider/leerleider-definition.js';
export { leervoorkeur } from './instruments/leervoorkeur/leervoorkeur.js';
export { leervoorkeurDefinition } from './instruments/leervoorkeur/leervoorkeur-definition.js';

export type { Answer, Answers } from './model/answers.js';
export type { AbsenceReason, Absent, Figure, Present } from './model/figure.js';
export type {
  AnswerFormat,
  Instrument,
  Item,
  MeasurementAssumptions,
  Page,
  Scale,
  ScoringRule,
  Source,
} from './model/instrument.js';
export type { Issue, IssueCode, Validated } from './model/issue.js';
export type { InstrumentReference, LeerResult, ResultScores, Share } from './model/result.js';
export type {
  AnchorWord,
  CentredScore,
  Extremes,
  Interval,
  PreferenceProfile,
  QualityFlag,
  ScaleScore,
  SheetScore,
} from './model/score.js';
export type { Completion, SavedSession, Session, SessionAction } from './model/session.js';
export type {
  Advice,
  AdviceText,
  AdviceTexts,
  Definition,
  InstrumentText,
  Referent,
  ScaleText,
} from './model/text.js';

export { createResult, type ResultSettings } from './scoring/create-result.js';
export { keyedAnswer } from './scoring/keyed-answer.js';
export { pickAdvice, type PickedAdvice } from './scoring/pick-advice.js';
export { isFast, isSuspect } from './scoring/quality-flags.js';
export { scoreSheet, type ScoreOptions } from './scoring/score-sheet.js';

export { createFlow, type Flow, type FlowOptions, type FlowPage } from './session/flow.js';
export { reduce, startSession } from './session/reduce.js';
export { restoreSession, saveSession } from './session/save.js';
export { isLastPage, itemNumber, openItems, progress, type Progress } from './session/selectors.js';

export { criticalRange } from './statistics/studentized-range.js';
export { pomp } from './statistics/pomp.js';
export { standardErrorOfMeasurement } from './statistics/standard-error-of-measurement.js';

export { InvalidInputError } from './validate/invalid-input-error.js';
export { LIMITS } from './validate/limits.js';
export { parseJson } from './validate/parse-json.js';
export { validateAnswers } from './validate/validate-answers.js';
export { validateDefinition } from './validate/validate-definition.js';
export { validateResult } from './validate/validate-result.js';
export { validateSession } from './validate/validate-session.js';
