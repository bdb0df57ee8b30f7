import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT } from './hooks.js';
import { DIST } from './stage.js';

/** The file of the report, and every file that shows more in it. */
export const REPORT_FILES: readonly string[] = [
  `${REPORT}.iife.js`,
  ...readdirSync(join(DIST, 'modules'))
    .filter((name) => /^verslag-.*\.js$/.test(name))
    .map((name) => `modules/${name}`),
];

/** A page that pastes them all. */
export const reportScripts: string = REPORT_FILES.map(
  (file) => `<script src="/${file}"></script>`,
).join('');
