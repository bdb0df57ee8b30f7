/**
 * Lets the attacker of core/src/testing/attacker read what is published of random organisations:
 *   node --import tsx scripts/verify/attack.mjs [organisations = 10000] [first seed = 0] [--replay]
 * With --replay it also publishes every world that it finds, and throws out those that would look otherwise in any way.
 * Prints every organisation of which something is recovered, the share of figures that is shown, and the time.
 */
import { parseArgs } from 'node:util';
import { ALL_RULES } from '../../packages/core/src/group/suppression-rules.ts';
import { attackOrganisation } from '../../packages/core/src/testing/attacker/attack-organisation.ts';
import { randomOrganisation } from '../../packages/core/src/testing/attacker/random-organisation.ts';

const { values, positionals } = parseArgs({
  options: { replay: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [organisations = 10_000, first = 0] = positionals.map(Number);
const begin = performance.now();
let [shown, bare, leaky] = [0, 0, 0];
for (let seed = first; seed < first + organisations; seed += 1) {
  const report = attackOrganisation(randomOrganisation(seed), ALL_RULES, {
    replays: values.replay,
  });
  shown += report.shown;
  bare += report.bare;
  if (report.outsider || report.insider) {
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
