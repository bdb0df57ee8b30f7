import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCRIPTS } from '../../rollup.config.mjs';
import { root } from '../bootstrap.mjs';
import { filesUnder } from '../files-under.mjs';

export const promise =
  'each script has a map without machine paths, a banner, and none of the globals of Lit';

const FAULTS = [
  {
    fault: 'keeps globals of Lit',
    pattern: /(litHtml|litElement|reactiveElement)Versions|Symbol\.metadata/,
  },
  { fault: "keeps Lit's own policy name", pattern: /createPolicy\(["']lit-html/ },
];

export function check(dist = join(root, 'dist')) {
  const expected = SCRIPTS.flatMap((script) => [`${script}.js`, `${script}.iife.js`]);
  const present = filesUnder(dist);
  const faults = expected
    .flatMap((file) => [file, `${file}.map`])
    .filter((file) => !present.includes(file))
    .map((file) => `${file} is missing`);
  for (const file of expected.filter((each) => present.includes(each)))
    faults.push(
      ...scriptFaults(readFileSync(join(dist, file), 'utf8')).map((fault) => `${file} ${fault}`),
      ...mapFaults(readFileSync(join(dist, `${file}.map`), 'utf8')).map(
        (fault) => `${file}.map ${fault}`,
      ),
    );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

export function scriptFaults(code) {
  const faults = FAULTS.filter(({ pattern }) => pattern.test(code)).map(({ fault }) => fault);
  if (!/^\/\*! \S+ \S+ \| MIT \| THIRD-PARTY-LICENSES\.txt \*\/\n/.test(code))
    faults.push('has no banner');
  return faults;
}

export function mapFaults(json) {
  const outside = JSON.parse(json).sources.filter(
    (source) => !/^\.\.\/(packages|node_modules)\//.test(source),
  );
  return outside.map((source) => `names ${source}`);
}
