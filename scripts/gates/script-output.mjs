import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRAS, SCRIPTS } from '../../rollup.config.mjs';
import { root } from '../bootstrap.mjs';
import { filesUnder } from '../files-under.mjs';

export const promise =
  'each script has a map without machine paths, a banner, no globals of Lit; an extra draws nothing itself';

const FAULTS = [
  {
    fault: 'keeps globals of Lit',
    pattern: /(litHtml|litElement|reactiveElement)Versions|Symbol\.metadata/,
  },
  { fault: "keeps Lit's own policy name", pattern: /createPolicy\(["']lit-html/ },
];

/** An extra is drawn by the widget that it comes to, under that widget's policy. */
const FAULTS_OF_EXTRAS = [
  { fault: 'asks for a policy', pattern: /createPolicy/ },
  { fault: 'carries a Lit that draws', pattern: /createTreeWalker/ },
  { fault: 'stands for a tag', pattern: /customElements/ },
];

export function check(dist = join(root, 'dist')) {
  const extras = EXTRAS.map((extra) => `${extra}.js`);
  const expected = [
    ...SCRIPTS.flatMap((script) => [`${script}.js`, `${script}.iife.js`]),
    ...extras,
  ];
  const present = filesUnder(dist);
  const faults = expected
    .flatMap((file) => [file, `${file}.map`])
    .filter((file) => !present.includes(file))
    .map((file) => `${file} is missing`);
  for (const file of expected.filter((each) => present.includes(each)))
    faults.push(
      ...scriptFaults(readFileSync(join(dist, file), 'utf8')).map((fault) => `${file} ${fault}`),
      ...mapFaults(readFileSync(join(dist, `${file}.map`), 'utf8'), file).map(
        (fault) => `${file}.map ${fault}`,
      ),
    );
  for (const file of extras.filter((each) => present.includes(each)))
    faults.push(
      ...extraFaults(readFileSync(join(dist, file), 'utf8')).map((fault) => `${file} ${fault}`),
    );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

export function scriptFaults(code) {
  const faults = faultsIn(code, FAULTS);
  if (!/^\/\*! \S+ \S+ \| MIT \| THIRD-PARTY-LICENSES\.txt \*\/\n/.test(code))
    faults.push('has no banner');
  return faults;
}

export const extraFaults = (code) => faultsIn(code, FAULTS_OF_EXTRAS);

const faultsIn = (code, faults) =>
  faults.filter(({ pattern }) => pattern.test(code)).map(({ fault }) => fault);

/** Files in a folder of dist stand a step further from the sources. */
export function mapFaults(json, file = '') {
  const up = '../'.repeat(file.split('/').length);
  const outside = JSON.parse(json).sources.filter(
    (source) => !['packages/', 'node_modules/'].some((folder) => source.startsWith(up + folder)),
  );
  return outside.map((source) => `names ${source}`);
}
