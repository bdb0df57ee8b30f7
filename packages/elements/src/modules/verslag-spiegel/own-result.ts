import {
  keyedAnswer,
  leerleider,
  LIMITS,
  parseJson,
  pomp,
  validateResult,
  type ReportTree,
} from '@leerklimaat/core';
import type { OwnResultFault } from '../../locales/team-report-mirror-text.js';
import type { ReportContext } from '../../report/report-context.js';

/** A manager's own view, in POMP. */
export interface OwnResult {
  readonly overall: number | null;
  /** By item of the checklist; a gap when it was not answered, or not kept. */
  readonly behaviours: Readonly<Record<string, number>>;
}

export type OwnReading =
  | { readonly ok: true; readonly own: OwnResult }
  | { readonly ok: false; readonly fault: OwnResultFault };

const POINTS = leerleider.format.points;
/** A character takes four bytes at most; a larger file is not read at all. */
const MOST_BYTES = LIMITS.jsonCharacters * 4;

/** Reads the file that the reader kept: the one place where a report shows what one person answered, to that person. */
export async function readOwnResult(file: Blob): Promise<OwnReading> {
  const parsed = parseJson(file.size > MOST_BYTES ? '' : await file.text().catch(() => ''));
  const checked = parsed.ok ? validateResult(parsed.value) : parsed;
  if (!checked.ok) return { ok: false, fault: 'unreadable' };
  const { instrument, scores, answers = {} } = checked.value;
  const major = (version: string): string | undefined => version.split('.')[0];
  if (instrument.id !== leerleider.id || major(instrument.version) !== major(leerleider.version)) {
    return { ok: false, fault: 'other' };
  }
  if (!scores) return { ok: false, fault: 'unscored' };
  const behaviours = leerleider.items.flatMap(({ id }) => {
    const answer = keyedAnswer(leerleider, answers, id);
    return answer !== null && answer >= 1 && answer <= POINTS
      ? [[id, pomp(answer, 1, POINTS)] as const]
      : [];
  });
  const overall = scores.scales[0]?.value ?? null;
  return { ok: true, own: { overall, behaviours: Object.fromEntries(behaviours) } };
}

/** Of one element, one report and one team; it goes with the report. */
interface Opened {
  readonly uid: string;
  readonly team: string | undefined;
  readonly own: OwnResult;
}

const opened = new WeakMap<ReportTree, Opened>();

/** What the reader opened in this place, and nowhere else. */
export function ownResultAt({ uid, place }: ReportContext, tree: ReportTree): OwnResult | null {
  const found = opened.get(tree);
  return found?.uid === uid && found.team === place.team ? found.own : null;
}

/** Keeps it while this report shows; `null` forgets it. */
export function keepOwnResult(
  { uid, place }: ReportContext,
  tree: ReportTree,
  own: OwnResult | null,
): void {
  if (own) opened.set(tree, { uid, team: place.team, own });
  else opened.delete(tree);
}
