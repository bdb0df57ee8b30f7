import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createResult, leerklimaat, seededRandom } from '../../packages/core/dist/index.js';

/** Writes results of people who do not exist, one a line, in teams of `perTeam` that follow one another by turns. */
export async function writeResults(file, people, perTeam) {
  const random = seededRandom(1);
  const teams = Math.ceil(people / perTeam);
  const stream = createWriteStream(file);
  for (let person = 0; person < people; person += 1) {
    const level = 2 + random() * 2;
    const answers = Object.fromEntries(
      leerklimaat.items.map(({ id }) => [
        id,
        Math.round(Math.max(1, Math.min(5, level + random()))),
      ]),
    );
    const result = createResult(
      leerklimaat,
      answers,
      { id: person.toString(16).padStart(32, '0'), date: '2026-05-31', fast: false },
      {
        language: 'nl',
        share: 'answers',
        test: false,
        labels: { team: `team ${(person * 7919) % teams}`, round: '2026' },
      },
    );
    if (!stream.write(`${JSON.stringify(result)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
