/*
 * The same in Node and in a browser: scores random sheets and gives a digest of every bit of every number, and the
 * figures of the group report as they are. Loaded as a module from where the core's compiled files are.
 */

/** @param load - imports a compiled file of the core */
export async function digests(load, sheets) {
  const core = await load('index.js');
  const { summarise } = await load('group/summarise.js');
  const { writeSummary } = await load('group/write-summary.js');
  const instruments = [
    core.leerklimaat,
    core.leerleider,
    core.leervoorkeur,
    core.leervoorkeurKeuze,
    core.woordenEnDaden,
  ];
  const random = seededRandom(20_260_531);
  const found = {};
  for (const instrument of instruments) {
    const numbers = [];
    const texts = [];
    const results = [];
    for (let sheet = 0; sheet < sheets; sheet += 1) {
      const answers = answersOf(instrument, random);
      const score = core.scoreSheet(instrument, answers);
      collect(score, numbers, texts);
      const settings = {
        id: sheet.toString(16).padStart(32, '0'),
        date: '2026-05-31',
        fast: false,
      };
      const labels = { team: `team ${sheet % 700}` };
      results.push(
        core.createResult(instrument, answers, settings, {
          language: 'nl',
          share: 'answers',
          test: false,
          labels,
        }),
      );
    }
    const { summary, intake } = summarise(instrument, results);
    if (intake.counted !== sheets) throw new Error(`${intake.counted} of ${sheets} were counted.`);
    const figures = [];
    collect(core.groupReport(instrument, summary), figures, []);
    found[instrument.id] = {
      figures,
      numbers: await digest(Float64Array.from(numbers)),
      words: await digest(new TextEncoder().encode(texts.join('\n'))),
      summary: await digest(new TextEncoder().encode(writeSummary(summary))),
    };
  }
  return found;
}

/** Every number, bit by bit (so that −0 is not 0), and every text beside it. */
function collect(value, numbers, texts) {
  if (typeof value === 'number') numbers.push(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      texts.push(key);
      collect(part, numbers, texts);
    }
  } else texts.push(String(value));
}

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Any answer that each item takes; one in ten is open, and one in ten of those that may is “can't know”. */
function answersOf(instrument, random) {
  const below = (limit) => Math.floor(random() * limit);
  const answers = {};
  for (const item of instrument.items) {
    if (below(10) === 0) continue;
    const scale = instrument.scales.find(({ id }) => id === item.scale);
    const format = scale?.format ?? instrument.format;
    if (item.optOut && below(10) === 0) answers[item.id] = 'na';
    else if (format.kind === 'count') answers[item.id] = below(format.most + 1);
    else {
      const other = answers[item.unlike];
      const point = 1 + below(format.points - (other === undefined ? 0 : 1));
      answers[item.id] = other !== undefined && point >= other ? point + 1 : point;
    }
  }
  return answers;
}

function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
