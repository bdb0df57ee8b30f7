export { answerRange, formatOf, type AnswerRange } from './contract/answer-range.js';
export { calendarDate } from './contract/calendar-date.js';
export { csvCell, type CsvFormat, type CsvValue } from './contract/csv-cell.js';
export { deepFreeze } from './contract/deep-freeze.js';
export type { Delivery, ResultTarget } from './contract/delivery.js';
export type {
  AnswerDetail,
  ErrorDetail,
  ReadyDetail,
  ReportDetail,
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
export { leercultuurdragersQuestions } from './instruments/leercultuurdragers/leercultuurdragers-questions.js';
export { leercultuurkenmerken } from './instruments/leercultuurkenmerken/leercultuurkenmerken.js';
export { leercultuurkenmerkenDefinition } from './instruments/leercultuurkenmerken/leercultuurkenmerken-definition.js';
export { leercultuurkenmerkenQuestions } from './instruments/leercultuurkenmerken/leercultuurkenmerken-questions.js';
export { leergoesting } from './instruments/leergoesting/leergoesting.js';
export { leergoestingDefinition } from './instruments/leergoesting/leergoesting-definition.js';
export { leergoestingQuestions } from './instruments/leergoesting/leergoesting-questions.js';
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
export { leervoorkeurQuestions } from './instruments/leervoorkeur/leervoorkeur-questions.js';
export { leervoorkeurKeuze } from './instruments/leervoorkeur/leervoorkeur-keuze.js';
export { leervoorkeurKeuzeDefinition } from './instruments/leervoorkeur/leervoorkeur-keuze-definition.js';
export { veiligheid } from './instruments/veiligheid/veiligheid.js';
export { veiligheidDefinition } from './instruments/veiligheid/veiligheid-definition.js';
export { veiligheidQuestions } from './instruments/veiligheid/veiligheid-questions.js';
export { woordenEnDaden } from './instruments/woorden-en-daden/woorden-en-daden.js';
export { woordenEnDadenDefinition } from './instruments/woorden-en-daden/woorden-en-daden-definition.js';
export { woordenEnDadenQuestions } from './instruments/woorden-en-daden/woorden-en-daden-questions.js';
export { supportLinks, type LinkTexts } from './instruments/support-links.js';

export type { Answer, Answers } from './model/answers.js';
export type {
  AbsenceReason,
  Absent,
  Figure,
  Present,
  Statistic,
  StatisticReason,
} from './model/figure.js';
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

export { addSummaries } from './group/add-summaries.js';
export { byName } from './group/by-name.js';
export { CsvTable } from './group/csv-table.js';
export { groupReport } from './group/group-report.js';
export type { ReportOptions } from './group/report-options.js';
export { MixedCollector, type MixedOptions, type MixedReading } from './group/mixed-collector.js';
export { releaseRounds } from './group/release-rounds.js';
export { releaseSteps, type RoundsOptions } from './group/release-steps.js';
export { reportRows, type ReportRow } from './group/report-rows.js';
export type { ResultIntake } from './group/result-intake.js';
export type { TableIntake } from './group/table-intake.js';
export { readCsv } from './group/read-csv.js';
export { readNdjson, type TextSource } from './group/read-ndjson.js';
export { readResults } from './group/read-results.js';
export { readSummary } from './group/read-summary.js';
export {
  ResultCollector,
  type CollectOptions,
  type Place,
  type Reading,
  type Row,
} from './group/result-collector.js';
export { summarise } from './group/summarise.js';
export { writeSummary } from './group/write-summary.js';
export type { Intake, Problem, ProblemCode } from './group/intake.js';
export type { VersionMap } from './group/version-map.js';
export type { GroupReason } from './group/group-reason.js';
export type {
  Agreement,
  Change,
  CorrelationFigure,
  CountNode,
  Crossing,
  DimensionNode,
  GroupComparison,
  GroupFigure,
  GroupNode,
  GroupPair,
  GroupValue,
  ItemMark,
  ItemNode,
  LevelNode,
  LinkNode,
  MeanInterval,
  OrganisationDimension,
  OrganisationNode,
  PairDifference,
  PreferenceNode,
  PreferencesNode,
  RatioFigure,
  Reliability as GroupReliability,
  ReliabilityFigure,
  ReportTree,
  SpreadWord,
  TeamNode,
  TeamVariance,
  WelchTest,
  WordsAndDeedsNode,
} from './group/report-tree.js';
export type {
  CountSums,
  GroupSummary,
  LinkCount,
  PreferenceScaleSums,
  PreferenceSums,
  ScaleSums,
  SummaryCell,
  SummaryInstrument,
  SummaryLevel,
  TalkCount,
} from './group/group-summary.js';
export {
  FIRST_ANSWER_CODE,
  SCORING_VERSION,
  summaryPlan,
  type PlannedWordsAndDeeds,
  type Shared,
  type SummaryPlan,
  type SummedPreferences,
  type SummedScale,
} from './group/summary-plan.js';
export { suppress } from './group/suppress.js';
export {
  peopleNeeded,
  type PeopleNeeded,
  type SuppressionPolicy,
} from './group/suppression-policy.js';
export type { ReleaseRecord, ReleasedBlock, ReleasedGroup } from './group/release-record.js';
export { hiddenChildren, type ParentGroup } from './group/hidden-children.js';
export { PARTS, instrumentKey, summarySql, type SummarySqlOptions } from './group/summary-sql.js';
export { NOT_APPLICABLE_BYTE, columnarScores, type ScoreColumn } from './group/columnar-scores.js';
export { columnarMoments, type ColumnarMoments } from './group/columnar-moments.js';
export { resultRow, type ResultRow } from './group/result-row.js';
export { NOT_APPLICABLE_IN_TABLE, resultTableSql } from './group/result-table.js';
export type { SqlTarget } from './group/sql-target.js';
export { summaryFromRows, type SummaryRow } from './group/summary-from-rows.js';

export {
  agreementByChance,
  type AgreementByChance,
  type ChanceOptions,
} from './statistics/agreement-by-chance.js';
export { agreementOfTeam, type AgreementOfTeam } from './statistics/agreement-of-team.js';
export { alphaIfDeleted } from './statistics/alpha-if-deleted.js';
export { alphaStandardError, type AlphaStandardError } from './statistics/alpha-standard-error.js';
export {
  averageDeviation,
  averageDeviationOfCounts,
  type DeviationCentre,
} from './statistics/average-deviation.js';
export { awg } from './statistics/awg.js';
export { benjaminiHochberg } from './statistics/benjamini-hochberg.js';
export {
  bootstrapRatio,
  ratiosOfDraws,
  type BootstrapOptions,
} from './statistics/bootstrap-ratio.js';
export {
  bradleyTerry,
  type BradleyTerry,
  type BradleyTerryOptions,
} from './statistics/bradley-terry.js';
export { chiSquaredCdf, chiSquaredQuantile } from './statistics/chi-squared-distribution.js';
export {
  circularTriads,
  circularTriadsByChance,
  type CircularTriads,
} from './statistics/circular-triads.js';
export { coMomentsOf, mergeCoMoments, type CoMoments } from './statistics/co-moments.js';
export { composition, type Composition } from './statistics/composition.js';
export { covarianceMatrix } from './statistics/covariance-matrix.js';
export { coverage } from './statistics/coverage.js';
export { cronbachAlpha } from './statistics/cronbach-alpha.js';
export { dominantCounts } from './statistics/dominant-counts.js';
export { evenOdd, type EvenOdd } from './statistics/even-odd.js';
export {
  covarianceOfExact,
  exactCrossProducts,
  mergeExactCrossProducts,
  type ExactCrossProducts,
} from './statistics/exact-cross-products.js';
export {
  addExact,
  exactInteger,
  multiplyExact,
  type ExactInteger,
} from './statistics/exact-integer.js';
export {
  NO_EXACT_MOMENTS,
  exactMoments,
  mergeExactMoments,
  sampleOfExact,
  type ExactMoments,
} from './statistics/exact-moments.js';
export { fCdf, fQuantile } from './statistics/f-distribution.js';
export { feldtInterval } from './statistics/feldt-interval.js';
export { guttmanLambda2 } from './statistics/guttman-lambda2.js';
export { hedgesG, type HedgesG } from './statistics/hedges-g.js';
export { holm } from './statistics/holm.js';
export { icc, iccOfScores, samplesByGroup, type FTest, type Icc } from './statistics/icc.js';
export { iccReml } from './statistics/icc-reml.js';
export { intraIndividualVariability } from './statistics/intra-individual-variability.js';
export type { ItemCovariances } from './statistics/item-covariances.js';
export { itemRestCorrelations } from './statistics/item-rest-correlations.js';
export { kendallTauB, type KendallTauB } from './statistics/kendall-tau-b.js';
export { kendallU } from './statistics/kendall-u.js';
export { logGamma } from './statistics/log-gamma.js';
export { longstring } from './statistics/longstring.js';
export { mahalanobis, type Mahalanobis } from './statistics/mahalanobis.js';
export type { Matrix } from './statistics/matrix.js';
export { mean } from './statistics/mean.js';
export { meanInterItemCorrelation } from './statistics/mean-inter-item-correlation.js';
export { meanItemVariance } from './statistics/mean-item-variance.js';
export { median } from './statistics/median.js';
export { mergeSamples } from './statistics/merge-samples.js';
export {
  NO_MOMENTS,
  addToMoments,
  excessKurtosis,
  mergeMoments,
  momentsOf,
  skewness,
  type Moments,
} from './statistics/moments.js';
export { normalCdf, normalQuantile } from './statistics/normal-distribution.js';
export { NULL_PROPORTIONS, nullVariance, uniformNullVariance } from './statistics/null-variance.js';
export { omegaMinres, type OmegaMinres } from './statistics/omega-minres.js';
export { omegaMl, type OmegaMl } from './statistics/omega-ml.js';
export { pairedChange, type PairedChange } from './statistics/paired-change.js';
export { pairwiseCovarianceMatrix } from './statistics/pairwise-covariance-matrix.js';
export { pearson, pearsonOfCoMoments, type Pearson, type TTest } from './statistics/pearson.js';
export { percentileInterval } from './statistics/percentile-interval.js';
export { profileSimilarity, type ProfileSimilarity } from './statistics/profile-similarity.js';
export { quantile } from './statistics/quantile.js';
export { ratioOfMeans, type RatioOfMeans } from './statistics/ratio-of-means.js';
export { reliability, reliabilityOfRows, type Reliability } from './statistics/reliability.js';
export { rwg, type Rwg } from './statistics/rwg.js';
export { rwgStar } from './statistics/rwg-star.js';
export { rwgj } from './statistics/rwgj.js';
export { sampleOf, type Sample } from './statistics/sample.js';
export { seededRandom } from './statistics/seeded-random.js';
export { separation } from './statistics/separation.js';
export { shrunkenMean, type ShrunkenMean } from './statistics/shrunken-mean.js';
export { spearman, type Spearman } from './statistics/spearman.js';
export { splitHalf, type SplitHalf } from './statistics/split-half.js';
export { standardDeviation } from './statistics/standard-deviation.js';
export { standardizedAlpha } from './statistics/standardized-alpha.js';
export {
  studentizedRangeCdf,
  studentizedRangeQuantile,
} from './statistics/studentized-range-distribution.js';
export { tCdf, tQuantile } from './statistics/t-distribution.js';
export type { Tail } from './statistics/tail.js';
export {
  teamMeanInterval,
  type TeamIntervalOptions,
  type TeamMeanInterval,
} from './statistics/team-mean-interval.js';
export {
  teamMeanIntervalTotal,
  type TeamMeanIntervalTotal,
} from './statistics/team-mean-interval-total.js';
export { thurstoneCaseV } from './statistics/thurstone-case-v.js';
export { variance } from './statistics/variance.js';
export { welchAnova } from './statistics/welch-anova.js';
export { welchTwo, type WelchTwo } from './statistics/welch-two.js';
export { checkWins, type WinMatrix } from './statistics/win-matrix.js';
export type { Interval as ConfidenceInterval } from './statistics/interval.js';
