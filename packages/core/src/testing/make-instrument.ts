import type { Instrument, Item } from '../model/instrument.js';

interface Wish {
  /** Ids of the items of each scale; a `-` before an id makes it reversed. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
  readonly points?: number;
  readonly profile?: Instrument['scoring']['profile'];
  readonly answeredShare?: number;
  readonly reliability?: number;
  readonly sd?: number;
}

/** An instrument on one page, of as much as a test needs. Its SEM is 8.5 unless asked otherwise. */
export function makeInstrument({
  scales,
  points = 5,
  profile = 'levels',
  ...wish
}: Wish): Instrument {
  const items = Object.entries(scales).flatMap(([scale, names]) =>
    names.map((name): Item => {
      const id = name.replace(/^-/, '');
      return { id, scale, optOut: true, ...(name.startsWith('-') && { reversed: true }) };
    }),
  );
  return {
    id: 'toets',
    version: '1.0.0',
    validation: 'unvalidated',
    format: { kind: 'agreement', points },
    scales: Object.keys(scales).map((id) => ({ id })),
    items,
    pages: [{ id: 'deel-1', items: items.map(({ id }) => id) }],
    scoring: { profile, answeredShare: wish.answeredShare ?? 2 / 3, total: true },
    assumptions: { reliability: wish.reliability ?? 0.75, sd: wish.sd ?? 17, basis: 'Made up.' },
    sources: [],
  };
}

/** `count` item ids that begin with a name: `x-1`, `x-2` … */
export function named(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}
