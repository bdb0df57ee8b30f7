/**
 * Lets the attacker of core/src/testing/attacker read what is published of random organisations:
 *   node --import tsx scripts/verify/attack.mjs [organisations = 10000] [first seed = 0]
 * Prints every organisation of which something is recovered, the share of figures that is shown, and the time.
 */
import { ALL_RULES } from '../../packages/core/src/group/suppression-rules.ts';
import { attackOrganisation } from '../../packages/core/src/testing/attacker/attack-organisation.ts';
import { randomOrganisation } from '../../packages/core/src/testing/attacker/random-organisation.ts';

const [organisations = 10_000, first = 0] = process.argv.slice(2).map(Number);
const begin = performance.now();
let [shown, bare, leaky] = [0, 0, 0];
for (let seed = first; seed < first + organisations; seed += 1) {
  const report = attackOrganisation(randomOrganisation(seed), ALL_RULES);
  shown += report.shown;
  bare += report.bare;
  const loot = [report.outsider, report.insiders].map(({ answers, groups }) => [answers, groups]);
  if (loot.flat(2).length > 0) {
    leaky += 1;
    console.log(`Seed ${seed}: ${JSON.stringify(report)}`);
  }
}
const seconds = (performance.now() - begin) / 1000;
console.log(
  `${organisations} organisations, ${leaky} of which something was recovered. ` +
    `${shown} figures shown of ${bare} with a bare minimum of people (${((100 * shown) / bare).toFixed(1)}%). ` +
    `${seconds.toFixed(0)} s.`,
);
process.exitCode = leaky > 0 ? 1 : 0;
