export { answerRange, formatOf, type AnswerRange } from './contract/answer-range.js';
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

export { keten } from './instruments/keten/keten.js';
export { ketenDefinition } from './instruments/keten/keten-definition.js';
export { leercultuurdragers } from './instruments/leercultuurdragers/leercultuurdragers.js';
export { leercultuurdragersDefinition } from './instruments/leercultuurdragers/leercultuurdragers-definition.js';
export { leercultuurkenmerken } from './instruments/leercultuurkenmerken/leercultuurkenmerken.js';
export { leercultuurkenmerkenDefinition } from './instruments/leercultuurkenmerken/leercultuurkenmerken-definition.js';
export { leergoesting } from './instruments/leergoesting/leergoesting.js';
export { leergoestingDefinition } from './instruments/leergoesting/leergoesting-definition.js';
export { leerklimaat } from './instruments/leerklimaat/leerklimaat.js';
export { leerklimaatActions } from './instruments/leerklimaat/leerklimaat-actions.js';
export { leerklimaatDefinition } from './instruments/leerklimaat/leerklimaat-definition.js';
export { leerklimaatKort } from './instruments/leerklimaat/leerklimaat-kort.js';
export { leerklimaatKortDefinition } from './instruments/leerklimaat/leerklimaat-kort-definition.js';
export { leerklimaatKortQuestions } from './instruments/leerklimaat/leerklimaat-kort-questions.js';
export { leerklimaatQuestions } from './instruments/leerklimaat/leerklimaat-questions.js';
export { leerleider } from './instruments/leerleider/leerleider.js';
export { leerleiderDefinition } from './instruments/leerleider/leerleider-definition.js';
export { leerleiderQuestions } from './instruments/leerleider/leerleider-questions.js';
export { leerleiderSpiegel } from './instruments/leerleider/leerleider-spiegel.js';
export { leerleiderSpiegelDefinition } from './instruments/leerleider/leerleider-spiegel-definition.js';
export { leervoorkeur } from './instruments/leervoorkeur/leervoorkeur.js';
export { leervoorkeurDefinition } from './instruments/leervoorkeur/leervoorkeur-definition.js';
export { leervoorkeurKeuze } from './instruments/leervoorkeur/leervoorkeur-keuze.js';
export { leervoorkeurKeuzeDefinition } from './instruments/leervoorkeur/leervoorkeur-keuze-definition.js';
export { veiligheid } from './instruments/veiligheid/veiligheid.js';
export { veiligheidDefinition } from './instruments/veiligheid/veiligheid-definition.js';
export { woordenEnDaden } from './instruments/woorden-en-daden/woorden-en-daden.js';
export { woordenEnDadenDefinition } from './instruments/woorden-en-daden/woorden-en-daden-definition.js';
export { supportLinks, type LinkTexts } from './instruments/support-links.js';

export type { Answer, Answers } from './model/answers.js';
export type { AbsenceReason, Absent, Figure, Present } from './model/figure.js';
export type {
  AnswerFormat,
  ChoiceFormat,
  CountFormat,
  Instrument,
  Item,
  MeasurementAssumptions,
  Page,
  PointFormat,
  Scale,
  ScoringRule,
  Source,
} from './model/instrument.js';
export type { Issue, IssueCode, Validated } from './model/issue.js';
export type {
  InstrumentReference,
  LeerResult,
  ModuleResult,
  ResultLabels,
  ResultScores,
  Share,
} from './model/result.js';
export type {
  AnchorWord,
  CentredScore,
  CountScore,
  Extremes,
  Interval,
  PreferenceProfile,
  QualityFlag,
  ScaleScore,
  SheetScore,
} from './model/score.js';
export type {
  Completion,
  Plan,
  PlanEntry,
  SavedSession,
  Session,
  SessionAction,
} from './model/session.js';
export type {
  AddedAdvice,
  Advice,
  AdviceChanges,
  AdviceText,
  AdviceTexts,
  Definition,
  DefinitionActions,
  InstrumentText,
  Link,
  LinkChanges,
  Referent,
  ScaleText,
} from './model/text.js';

export { changeAdvice } from './scoring/change-advice.js';
export { compareMirrors, type MirrorComparison } from './scoring/compare-mirrors.js';
export { comparePreferences, type PreferenceComparison } from './scoring/compare-preferences.js';
export { compareResults, type ResultComparison } from './scoring/compare-results.js';
export { createResult, type ResultSettings } from './scoring/create-result.js';
export { keyedAnswer } from './scoring/keyed-answer.js';
export { pickAdvice, type AdviceReason, type PickedAdvice } from './scoring/pick-advice.js';
export {
  preferenceComposition,
  type PreferenceComposition,
} from './scoring/preference-composition.js';
export type { PreferenceScore, PreferenceScores } from './scoring/preference-scores.js';
export { isFast, isSuspect } from './scoring/quality-flags.js';
export {
  preferenceCode,
  type SharedInstrument,
  type SharedPreferences,
} from './scoring/preference-code.js';
export { preferenceError } from './scoring/preference-error.js';
export { preferenceMeans, type GroupMeans } from './scoring/preference-means.js';
export { readShareCode, shareCode } from './scoring/share-code.js';
export { scoreSheet, type ScoreOptions } from './scoring/score-sheet.js';

export {
  createFlow,
  type Flow,
  type FlowItem,
  type FlowOptions,
  type FlowPage,
} from './session/flow.js';
export { readSession } from './session/read-session.js';
export { reduce, startSession } from './session/reduce.js';
export { restoreSession, saveSession } from './session/save.js';
export { isLastPage, itemNumber, openItems, progress, type Progress } from './session/selectors.js';

export { blauIndex } from './statistics/blau-index.js';
export { criticalRange } from './statistics/studentized-range.js';
export { pomp } from './statistics/pomp.js';
export { reliableChange, type ReliableChange } from './statistics/reliable-change.js';
export { selfOtherGap } from './statistics/self-other-gap.js';
export { spearmanBrown } from './statistics/spearman-brown.js';
export { standardErrorOfMeasurement } from './statistics/standard-error-of-measurement.js';

export { InvalidInputError } from './validate/invalid-input-error.js';
export { LIMITS } from './contract/limits.js';
export { parseJson } from './validate/parse-json.js';
export { validateAdviceChanges } from './validate/validate-advice-changes.js';
export { validateAnswers } from './validate/validate-answers.js';
export { validateDefinition } from './validate/validate-definition.js';
export { validateResult } from './validate/validate-result.js';
export { validateSession } from './validate/validate-session.js';
