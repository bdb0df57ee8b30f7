import {
  byName,
  type GroupSummary,
  type RoundsOptions,
  type SummaryLevel,
} from '@leerklimaat/core';
import type { IntakePlan } from './intake-plan.js';

type Invited = NonNullable<RoundsOptions['invited']>;

/** How the rounds of one instrument are released, as the page asks. */
export function roundsOptions(
  { invited, teams, links, rounds, people }: IntakePlan,
  summary: GroupSummary,
): RoundsOptions {
  return {
    policy: { people },
    ...(teams && { teams }),
    ...(links && { links }),
    ...(rounds && { rounds }),
    ...(invited && { invited: fitting(invited, summary, rounds) }),
  };
}

/** Fewer than who answered cannot have been invited: the page's number is too old, and the response is not known. */
function fitting(
  { organisation, teams = {}, links = {} }: Invited,
  { cells }: GroupSummary,
  rounds: IntakePlan['rounds'],
): Invited {
  const present = [...new Set(cells.map(({ round }) => round))];
  const order =
    rounds?.filter((round) => present.includes(round)) ??
    present.sort((a, b) => byName(a ?? '', b ?? ''));
  const last = order.at(-1);
  const people = new Map(
    cells
      .filter(({ round }) => round === last)
      .map((cell) => [`${cell.level} ${String(cell.label)}`, cell.people]),
  );
  const fits = (level: SummaryLevel, label: string | null, asked: number): boolean =>
    (people.get(`${level} ${String(label)}`) ?? 0) <= asked;
  const only = (
    level: SummaryLevel,
    asked: Readonly<Record<string, number>>,
  ): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(asked).filter(([label, count]) => fits(level, label, count)));
  return {
    ...(organisation !== undefined && fits('organisation', null, organisation) && { organisation }),
    teams: only('team', teams),
    links: only('link', links),
  };
}
