import {
  keten,
  leercultuurdragers,
  leercultuurkenmerken,
  leergoesting,
  leerklimaat,
  leerklimaatKort,
  leerleiderSpiegel,
  leervoorkeur,
  veiligheid,
  woordenEnDaden,
} from '@leerklimaat/core';
import { syntheticOrganisation } from './synthetic-organisation.js';

// A report over an organisation that does not exist, and over what the visitor filled in.

const SITES = ['Aalst', 'Brugge', 'Diest', 'Genk', 'Ieper', 'Leuven', 'Mol', 'Tienen'];
const TASKS = ['onthaal', 'techniek', 'zorg', 'keuken', 'planning'];

/** 40 teams of 3 to 31 people: some are too small to show. */
const TEAMS = Object.fromEntries(
  SITES.flatMap((site, row) =>
    TASKS.map((task, column) => [`${site} ${task}`, 3 + ((row * 11 + column * 17) % 29)]),
  ),
);
const LINKS = ['medewerker', 'medewerker', 'medewerker', 'leidinggevende'];
const MODULES = [
  leergoesting,
  veiligheid,
  leercultuurkenmerken,
  leercultuurdragers,
  woordenEnDaden,
  keten,
  leerleiderSpiegel,
  leervoorkeur,
];

/** Results between two breaths of the page. */
const AT_ONCE = 40;

/** What everybody of the organisation answered, made a few at a time: there are thousands of results. */
async function madeUp(instrument, rounds, seed) {
  const results = [];
  for (const [turn, round] of rounds.entries()) {
    // The second time people see a little more of it.
    const people = {
      seed: seed + turn,
      teams: TEAMS,
      links: LINKS,
      round,
      level: 0.3 + 0.2 * turn,
    };
    for (const result of syntheticOrganisation(instrument, people)) {
      results.push(result);
      if (results.length % AT_ONCE === 0) await new Promise((go) => setTimeout(go));
    }
  }
  return results;
}

const made = new Map();

/** Made once, when it is first asked for. */
function once(instrument, rounds, seed) {
  const { id } = instrument;
  if (!made.has(id)) made.set(id, madeUp(instrument, rounds, seed));
  return made.get(id);
}

/** @param climate - the long or the short questionnaire: a report does not mix the two */
async function organisation(climate) {
  const parts = [once(climate, ['2025', '2026'], 1)];
  for (const [index, module] of MODULES.entries()) {
    parts.push(once(module, ['2026'], 10 * (index + 1)));
  }
  return (await Promise.all(parts)).flat();
}

/**
 * @param report - the element that shows it
 * @param whose - a select: `madeUp`, `both` or `own`
 * @param own - gives what the visitor filled in
 * @returns to be called when the visitor has filled in more
 */
export function showReport(report, whose, own) {
  const show = async () => {
    const wanted = whose.value;
    // Who tries out a questionnaire here makes tests, and a report leaves those out.
    const mine = wanted === 'madeUp' ? [] : own().map((result) => ({ ...result, test: false }));
    const isShort = mine.some(({ instrument }) => instrument.id === leerklimaatKort.id);
    const climate = isShort ? leerklimaatKort : leerklimaat;
    const people = wanted === 'own' ? [] : await organisation(climate);
    const results = [...people, ...mine];
    if (wanted === whose.value) report.results = results.length > 0 ? results : null;
  };
  whose.addEventListener('change', () => void show());
  void show();
  return () => {
    if (whose.value !== 'madeUp') void show();
  };
}
