import type { Figure } from '../model/figure.js';
import type { Interval } from '../model/score.js';
import type { GroupReason } from './group-reason.js';

/**
 * What many results say together, as a tree: organisation → team → dimension → item and, apart from it, organisation →
 * link of the chain → dimension. There is no link under a team: the manager of one team is one person.
 *
 * Codes and figures only: sentences are somebody else's work. Teams and links stand in the order that was asked for, or
 * by name; never by score. A tree of `groupReport` is raw: it holds figures of one person if a team has one. Only what
 * `suppress` returns may be shown or sent on.
 */
export interface ReportTree {
  readonly schema: 'urn:leerklimaat:report:1';
  /** `raw`: not to be shown. `released`: went through `suppress`. */
  readonly status: 'raw' | 'released';
  readonly instrument: { readonly id: string; readonly version: string };
  /** Which time was asked, as `labels.round` says; `null` when results carry no round. */
  readonly round: string | null;
  /** The round that changes are held against; `null` when there is none. */
  readonly earlier: string | null;
  readonly organisation: OrganisationNode;
  /**
   * How many people are in each team and link at once: numbers only, never answers, and in a raw tree only. `suppress`
   * needs it to show teams and links beside each other; without it links stay hidden where there are teams.
   */
  readonly crossing?: readonly Crossing[];
}

/** People of one round in one team (or none) and one link (or none). */
export interface Crossing {
  readonly team: string | null;
  readonly link: string | null;
  readonly people: number;
}

/**
 * A figure of a group, with the people it rests on: those with a valid value for this very figure. `n` is `null` only
 * in a released tree, where the number itself is withheld. A figure over several parts (items, two groups, two rounds)
 * carries the smallest of their numbers.
 *
 * Each figure that may have to be withheld on its own is a figure of its own. In the comments, “mean” figures are given
 * from `k` people (5); “detail” figures only from 10, because with the mean they give single answers away.
 */
export type GroupFigure<T> = GroupValue<T> & { readonly n: number | null };

/** A figure without people of its own. */
export type GroupValue<T> = Figure<T, GroupReason>;

/** What an organisation, a team and a link have in common. */
export interface GroupNode {
  /** The label as the host gave it; `null` for the organisation. */
  readonly label: string | null;
  /** People whose result counted, whatever they shared. */
  readonly people: GroupFigure<number>;
  /** People who were asked, as the host says; `unknown-size` when it does not. */
  readonly invited: GroupValue<number>;
  /** Percent of those asked, 0 to 100, unrounded. */
  readonly response: GroupFigure<number>;
  /** Of all scales together, when the instrument has a total: over people who have a value for every scale. */
  readonly total: LevelNode;
  /** In the order of the instrument's scales; those that are counted stand in `counts`. */
  readonly dimensions: readonly DimensionNode[];
  readonly counts: readonly CountNode[];
  /** For instruments that are read as preferences. */
  readonly preferences: PreferencesNode;
}

export interface OrganisationNode extends GroupNode {
  readonly label: null;
  readonly dimensions: readonly OrganisationDimension[];
  /** People whose sheet carries two or more signs of inattention, one of them speed or one answer in a row. */
  readonly suspect: GroupFigure<number>;
  readonly wordsAndDeeds: WordsAndDeedsNode;
  /** People without a team are in the organisation and in no team. */
  readonly teams: readonly TeamNode[];
  /** People without a link are in the organisation and in no link. */
  readonly links: readonly LinkNode[];
}

export interface TeamNode extends GroupNode {
  readonly label: string;
}

/** As a team, but its dimensions have no items. */
export interface LinkNode extends GroupNode {
  readonly label: string;
}

/** The level of one scale in one group, in POMP (0 to 100), unrounded. */
export interface LevelNode {
  /** Mean of the people's scores. A mean figure. */
  readonly mean: GroupFigure<number>;
  /** How surely the mean is known. A mean figure: under ten people it is made without their own spread. */
  readonly interval: GroupFigure<MeanInterval>;
  /** Standard deviation between people. A detail figure. */
  readonly sd: GroupFigure<number>;
  /**
   * The mean drawn towards that of all teams, as far as differences between teams are chance; teams only. A mean figure.
   */
  readonly shrunken: GroupFigure<number>;
  /** Against the earlier round. A mean figure, of two rounds. */
  readonly change: GroupFigure<Change>;
  /** The least change, up or down, that as many people could show in a next round. A mean figure. */
  readonly smallestChange: GroupFigure<number>;
}

export interface DimensionNode extends LevelNode {
  readonly scale: string;
  /** How far people lie apart, as a word; over the items, from their answers. A detail figure. */
  readonly spread: GroupFigure<SpreadWord>;
  /** The same in POMP points: mean distance to the median answer, over the items. A detail figure. */
  readonly deviation: GroupFigure<number>;
  /** For the expert table. A detail figure. */
  readonly agreement: GroupFigure<Agreement>;
  /** In the order of the instrument; none under a link. */
  readonly items: readonly ItemNode[];
}

/** A dimension of the whole organisation, with what only many people or many teams can say. */
export interface OrganisationDimension extends DimensionNode {
  /** How well the items go together between people. A detail figure. */
  readonly reliability: GroupFigure<Reliability>;
  /** How much of the differences between people lies between teams; from ten teams. A detail figure. */
  readonly betweenTeams: GroupFigure<TeamVariance>;
  /** Teams beside each other, in their own order. A detail figure: its `n` is that of the smallest team. */
  readonly teamComparison: GroupFigure<GroupComparison>;
  /** Links of the chain beside each other, in their own order. A detail figure. */
  readonly linkComparison: GroupFigure<GroupComparison>;
}

/** Up to 12 POMP points: united; up to 21: mostly united; more: divided. A convention, not a test. */
export type SpreadWord = 'united' | 'mostly-united' | 'divided';

/** 95%, clipped to 0..100. */
export interface MeanInterval extends Interval {
  /** Standard error, in POMP points. */
  readonly se: number;
  /** Whether it is known how many were asked: then only those who did not answer are uncertain. */
  readonly population: 'finite' | 'unknown';
  /** The people's own spread, or the one that the instrument assumes (under ten people). */
  readonly sd: 'own' | 'assumed';
  /** Where the reliability in it comes from: this organisation (from 100 people), or the instrument's assumption. */
  readonly reliability: 'own' | 'assumed';
}

/** Between two rounds whose people are not linked. */
export interface Change {
  /** Now minus earlier, in POMP points. */
  readonly difference: number;
  /** 95%, in POMP points. */
  readonly interval: Interval;
  /** The interval leaves out 0, and the difference is 5 points or more. */
  readonly clear: boolean;
  /** The least difference, up or down, that these two sizes could show. */
  readonly smallest: number;
  /** People in the earlier round. */
  readonly earlierPeople: number;
}

export interface Agreement {
  /** James, Demaree & Wolf 1984, against a uniform null; for several items it grows with their number. */
  readonly rwgj: GroupValue<number>;
  /** The same against a slightly skewed null, for 5 points. */
  readonly rwgjSkewed: GroupValue<number>;
  /** Lindell, Brandt & Whitney 1999: no step up for the number of items; may be under 0. */
  readonly rwgStar: GroupValue<number>;
  /** Brown & Hauenstein 2005, over the items for which it exists. */
  readonly awg: GroupValue<number>;
  /** Mean distance to the mean answer, over the items, in answer points. */
  readonly deviationFromMean: GroupValue<number>;
  /** Mean distance to the median answer, over the items, in answer points. */
  readonly deviationFromMedian: GroupValue<number>;
}

export interface Reliability {
  readonly alpha: GroupValue<ReliabilityFigure>;
  /** McDonald's omega total of one factor, by maximum likelihood, of the score as it is used. */
  readonly omega: GroupValue<number>;
  readonly omegaMethod: 'ml-raw';
  /** Per item, in the order of the dimension's items. */
  readonly itemRest: readonly GroupValue<number>[];
  /** 30 people or more is enough to look at, 100 to rely on. */
  readonly footing: 'look' | 'rely';
}

export interface ReliabilityFigure {
  readonly value: number;
  /** 95%, after Feldt. */
  readonly interval: Interval;
}

export interface TeamVariance {
  readonly teams: number;
  /** Share of the variance that lies between teams; may be under 0. */
  readonly icc1: number;
  readonly icc1Interval: GroupValue<Interval>;
  /** Reliability of a team's mean. */
  readonly icc2: GroupValue<number>;
  readonly icc2Interval: GroupValue<Interval>;
  /** Of the F test that all teams have the same mean. */
  readonly p: GroupValue<number>;
  /** p < .05 or ICC1 ≥ .05; if not, teams are alike and the organisation is what to look at. */
  readonly teamsDiffer: boolean;
  /** ICC2 ≥ .70. Under it the order of teams is mostly chance. */
  readonly tellsTeamsApart: boolean;
}

export interface GroupComparison {
  /** Welch's test that all groups have the same mean. */
  readonly welch: GroupValue<WelchTest>;
  /** Every two groups, in the order of the groups; absent when there are too many groups to lay side by side. */
  readonly pairs: GroupValue<readonly GroupPair[]>;
}

export interface WelchTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

export interface GroupPair {
  readonly a: string;
  readonly b: string;
  /** a minus b, in POMP points. */
  readonly difference: GroupFigure<PairDifference>;
}

export interface PairDifference {
  readonly value: number;
  /** 95%, Welch; not adjusted for the number of pairs. */
  readonly interval: Interval;
  /** Adjusted for the number of pairs, after Holm. */
  readonly p: number;
  /** Hedges' g. */
  readonly g: GroupValue<number>;
  /** Adjusted p < .05, and 5 points or more. */
  readonly clear: boolean;
}

export interface ItemNode {
  readonly item: string;
  /** Mean of the keyed answers as POMP, or of what was counted as it is. A mean figure. */
  readonly mean: GroupFigure<number>;
  /** In POMP points, or as counted. A detail figure. */
  readonly sd: GroupFigure<number>;
  /** As in {@link DimensionNode}. A detail figure; not of what is counted. */
  readonly spread: GroupFigure<SpreadWord>;
  /** Mean distance to the median answer, in POMP points. A detail figure. */
  readonly deviation: GroupFigure<number>;
  /** People per answer as given (not keyed), lowest first. A detail figure. */
  readonly distribution: GroupFigure<readonly number[]>;
  /** People who said that they can't know. A detail figure; its `n` are all who shared their answers. */
  readonly notApplicable: GroupFigure<number>;
  /** People who gave no answer. A detail figure; its `n` as above. */
  readonly open: GroupFigure<number>;
  /** What is worth a look in the item. A detail figure. */
  readonly marks: GroupFigure<readonly ItemMark[]>;
}

/** More than 20% can't know; more than 40% give the highest keyed answer. */
export type ItemMark = 'often-not-applicable' | 'ceiling';

/** What people counted, such as learning activities. */
export interface CountNode {
  readonly scale: string;
  /** Per person, as counted. A mean figure, unless one person makes up most of it. */
  readonly mean: GroupFigure<number>;
  /** A detail figure. */
  readonly sd: GroupFigure<number>;
  /** What the person counted who counted most. In a raw tree only: over half of the sum, the mean tells of that person. */
  readonly most: GroupValue<number>;
  /** In the order of the instrument; none under a link. */
  readonly items: readonly ItemNode[];
}

/** What a group is made of in preferences, read against each person's own mean. */
export interface PreferencesNode {
  /** In the order of the instrument's scales; empty when the instrument is not read this way. */
  readonly preferences: readonly PreferenceNode[];
  /** Blau's index of the highest preferences: 0 all the same, at most 1 − 1/scales. A detail figure. */
  readonly variety: GroupFigure<number>;
}

export interface PreferenceNode {
  readonly scale: string;
  /** Mean distance to people's own means, in POMP points. A mean figure. */
  readonly mean: GroupFigure<number>;
  /** Standard deviation of that between people (separation). A detail figure. */
  readonly spread: GroupFigure<number>;
  /** How many hold it above their own mean by more than measurement error (coverage). A detail figure. */
  readonly coverage: GroupFigure<number>;
}

/** Talking about learning beside doing it. */
export interface WordsAndDeedsNode {
  /** What must be said with it: one source, one moment, self-reported; what causes what is not known. */
  readonly note: 'cause-unknown';
  /** Activities of those who talk often, as the instrument fixes it beforehand. A mean figure. */
  readonly often: GroupFigure<number>;
  /** Activities of the others. A mean figure. */
  readonly seldom: GroupFigure<number>;
  /** How many times as many; at least ten people on either side. A detail figure: `n` is the smaller side. */
  readonly ratio: GroupFigure<RatioFigure>;
  /** Spearman, from ten people. A detail figure. */
  readonly correlation: GroupFigure<CorrelationFigure>;
  /** Between the teams' means; from ten teams. A detail figure. */
  readonly betweenTeams: GroupFigure<number>;
  /** Within teams, together; from ten teams. A detail figure. */
  readonly withinTeams: GroupFigure<number>;
}

export interface RatioFigure {
  readonly value: number;
  /** 95%, from the logarithm. */
  readonly interval: Interval;
}

export interface CorrelationFigure {
  readonly value: number;
  /** 95%, after Bonett & Wright 2000. */
  readonly interval: GroupValue<Interval>;
}
