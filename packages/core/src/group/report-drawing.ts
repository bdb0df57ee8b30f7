import type { Scale } from '../model/instrument.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { validated } from '../validate/reader.js';
import { agreementFigures } from './agreement-figures.js';
import { byName } from './by-name.js';
import type { CellFinder } from './cell-finder.js';
import { countFigures } from './count-figures.js';
import { compareGroups, type ComparedGroup } from './group-comparison.js';
import { absentFigure, groupFigure } from './group-figure.js';
import type { GroupReason } from './group-reason.js';
import type { SummaryCell, SummaryLevel } from './group-summary.js';
import { itemCounts, itemFigures } from './item-figures.js';
import { absentLevel, levelFigures } from './level-figures.js';
import { preferenceFigures } from './preference-figures.js';
import { reliabilityFigures } from './reliability-figures.js';
import { NOBODY, scaleSample, type ReportContext } from './report-context.js';
import type { ReportOptions } from './report-options.js';
import type {
  DimensionNode,
  GroupFigure,
  GroupNode,
  LevelNode,
  OrganisationDimension,
  OrganisationNode,
  TeamNode,
} from './report-tree.js';
import { betweenTeams, type BetweenTeams } from './team-variance.js';
import { wordsAndDeedsFigures } from './words-and-deeds-figures.js';

/** One group that is drawn up. */
interface Drawn {
  readonly level: SummaryLevel;
  readonly cell: SummaryCell | null;
  readonly earlier: SummaryCell | null;
  readonly invited: number | null;
}

/** Draws up the groups of one report, each from its own cell, with what all teams together say of them. */
export class ReportDrawing {
  readonly #context: ReportContext;
  readonly #cells: CellFinder;
  readonly #options: ReportOptions;
  /** Per scale, then the total; nothing when the instrument gives no levels. */
  readonly #between: readonly BetweenTeams[];

  constructor(context: ReportContext, cells: CellFinder, options: ReportOptions) {
    this.#context = context;
    this.#cells = cells;
    this.#options = options;
    const teams = cells.all('team');
    this.#between = context.noLevels
      ? []
      : context.measures.map((_, scale) =>
          betweenTeams(teams.map((team) => scaleSample(context, team, scale))),
        );
  }

  /** Everything, with a pause after each group for who wants one. */
  *organisation(): Generator<null, OrganisationNode, void> {
    const drawn = this.#drawn('organisation', null, this.#options.invited?.organisation);
    const teams = this.#labels('team', this.#options.teams);
    const links = this.#labels('link', this.#options.links);
    const { invited } = this.#options;
    const { cell } = drawn;
    yield null;
    const dimensions: OrganisationDimension[] = [];
    for (const scale of this.#context.plan.scales.keys()) {
      dimensions.push(this.#organisationDimension(drawn, scale, teams, links));
      yield null;
    }
    return {
      ...this.#group(drawn),
      label: null,
      dimensions,
      suspect: cell ? { n: cell.people, value: cell.suspect } : absentFigure(0, 'no-answers'),
      wordsAndDeeds: wordsAndDeedsFigures(this.#context, cell, this.#cells.all('team')),
      teams: yield* this.#groups('team', teams, invited?.teams),
      links: yield* this.#groups('link', links, invited?.links),
    };
  }

  *#groups(
    level: SummaryLevel,
    labels: readonly string[],
    invited: Readonly<Record<string, number>> | undefined,
  ): Generator<null, readonly TeamNode[], void> {
    const groups: TeamNode[] = [];
    for (const label of labels) {
      groups.push({ ...this.#group(this.#drawn(level, label, own(invited, label))), label });
      yield null;
    }
    return groups;
  }

  #drawn(level: SummaryLevel, label: string | null, invited: number | undefined): Drawn {
    const cell = this.#cells.find(level, label);
    const people = cell?.people ?? 0;
    const name = label ?? 'the organisation';
    const checked = validated((reader) => {
      const isCount = invited === undefined || (Number.isInteger(invited) && invited >= people);
      if (!isCount) reader.report('range', `/invited/${name}`, `${people} or more`, invited);
    });
    if (!checked.ok) throw new InvalidInputError(checked);
    const earlier = this.#cells.findEarlier(level, label);
    return { level, cell, earlier, invited: invited ?? null };
  }

  #labels(level: SummaryLevel, chosen: readonly string[] | undefined): readonly string[] {
    if (chosen) return [...new Set(chosen)];
    // For people to look up a name in; cells have an order of their own, for machines.
    return this.#cells
      .all(level)
      .flatMap(({ label }) => label ?? [])
      .sort(byName);
  }

  #group(drawn: Drawn): GroupNode {
    const { cell, invited, level } = drawn;
    const people = cell?.people ?? 0;
    const { plan, noLevels } = this.#context;
    return {
      label: cell?.label ?? null,
      people: { n: people, value: people },
      invited: invited === null ? UNKNOWN : { value: invited },
      response: response(people, invited),
      total: plan.total
        ? this.#levels(drawn, plan.scales.length)
        : absentLevel(0, noLevels === 'ipsative' ? noLevels : 'not-for-this-instrument'),
      dimensions: plan.scales.map((_, scale) => this.#dimension(drawn, scale)),
      counts: countFigures(this.#context, cell, level !== 'link'),
      preferences: preferenceFigures(this.#context, cell),
    };
  }

  #levels({ level, cell, earlier, invited }: Drawn, scale: number): LevelNode {
    const { measures, noLevels } = this.#context;
    const measure = measures[scale];
    const now = scaleSample(this.#context, cell, scale);
    if (noLevels === 'ipsative' || noLevels === 'not-for-this-instrument' || !measure) {
      return absentLevel(now.n, noLevels === 'ipsative' ? noLevels : 'not-for-this-instrument');
    }
    const shrunken = level === 'team' ? this.#between[scale]?.shrunken(now) : undefined;
    return levelFigures({
      now,
      before: earlier && scaleSample(this.#context, earlier, scale),
      measure,
      invited,
      shrunken: shrunken ?? absentFigure(now.n, 'not-for-this-level'),
    });
  }

  #dimension(drawn: Drawn, scale: number): DimensionNode {
    const planned = this.#context.plan.scales[scale];
    const items = planned?.items ?? [];
    const { cell } = drawn;
    return {
      scale: planned?.planned.id ?? '',
      ...this.#levels(drawn, scale),
      ...this.#agreement(cell, items),
      items:
        drawn.level === 'link' ? [] : items.map((item) => itemFigures(this.#context, cell, item)),
    };
  }

  /** Agreement on a preference is what its composition tells. */
  #agreement(
    cell: SummaryCell | null,
    items: readonly number[],
  ): Pick<DimensionNode, 'spread' | 'deviation' | 'agreement'> {
    const { noLevels } = this.#context;
    const counts = items.map((item) => itemCounts(this.#context, cell, item));
    if (!noLevels) return agreementFigures(counts);
    const absent = absentFigure(0, noLevels);
    return { spread: absent, deviation: absent, agreement: absent };
  }

  #organisationDimension(
    drawn: Drawn,
    scale: number,
    teams: readonly string[],
    links: readonly string[],
  ): OrganisationDimension {
    const { instrument, plan, noLevels } = this.#context;
    const id = plan.scales[scale]?.planned.id;
    const { formative } = instrument.scales.find((one) => one.id === id) as Scale;
    const compared = (level: SummaryLevel, labels: readonly string[]): readonly ComparedGroup[] =>
      labels.map((label) => {
        const cell = this.#cells.find(level, label);
        return { label, sample: cell ? scaleSample(this.#context, cell, scale) : NOBODY };
      });
    const notBetween = noLevels && absentFigure(0, noLevels);
    return {
      ...this.#dimension(drawn, scale),
      reliability: instrument.scoring.ipsative
        ? absentFigure(0, 'ipsative')
        : formative
          ? absentFigure(0, 'formative')
          : reliabilityFigures(drawn.cell?.products[scale]),
      betweenTeams: notBetween ?? this.#between[scale]?.figure ?? absentFigure(0, 'too-few-teams'),
      teamComparison: notBetween ?? compareGroups(compared('team', teams)),
      linkComparison: notBetween ?? compareGroups(compared('link', links)),
    };
  }
}

const UNKNOWN: { readonly value: null; readonly reason: GroupReason } = {
  value: null,
  reason: 'unknown-size',
};

function response(people: number, invited: number | null): GroupFigure<number> {
  if (invited === null) return groupFigure<number>(people, UNKNOWN);
  if (invited === 0) return absentFigure(0, 'too-few-people');
  return { n: people, value: (100 * people) / invited };
}

/** A label may be any text, also the name of something that every object has. */
function own(
  numbers: Readonly<Record<string, number>> | undefined,
  label: string,
): number | undefined {
  return numbers && Object.hasOwn(numbers, label) ? numbers[label] : undefined;
}
