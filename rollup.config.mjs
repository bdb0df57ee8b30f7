import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { litPatches } from './scripts/bundle/lit-patches.mjs';
import { litTags } from './scripts/bundle/lit-tags.mjs';
import { withoutNotes } from './scripts/bundle/without-notes.mjs';
import { workspaceSources } from './scripts/bundle/workspace-sources.mjs';
import { filesUnder } from './scripts/files-under.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const elements = fileURLToPath(new URL('packages/elements/src/', import.meta.url));

/** One file per widget, one with all of them, and one with all there is: what an editor pastes. */
export const SCRIPTS = [
  'leerklimaat-survey',
  'leerleider-checklist',
  'leervoorkeur-profile',
  'leerteam-report',
  'leerklimaat',
  'leerklimaat-alles',
];

/** What a page may add to a widget, one file each, by its name in dist: every file that registers one is an extra. */
export const EXTRAS = [
  ...registering('modules', /^([\w-]+)\/\1\.ts$/).map((name) => `modules/${name}`),
  ...registering('languages', /^((?:verslag-)?[a-z]{2})\.ts$/).map((name) => `lang/${name}`),
];

function registering(folder, pattern) {
  return filesUnder(`${elements}${folder}`).flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

const sourceOf = (extra) =>
  extra
    .replace(/^modules\/(.+)$/, `${elements}modules/$1/$1.ts`)
    .replace(/^lang\/(.+)$/, `${elements}languages/$1.ts`);

/** The Trusted Types policy that a file asks for: a host's CSP lists it by this name. */
export const policyName = (script) => `${script}#lit`;

const literals = () =>
  minifyLiterals({
    failOnError: true,
    options: {
      minifyOptions: {
        // Without it `<circle/>` loses its slash and swallows the shape after it.
        keepClosingSlash: true,
        // The browsers that we reach back to, all with light-dark(): for older ones the minifier would write it out, and
        // then the colours no longer follow the colour scheme of the page around the widget.
        minifyCSS: {
          targets: { chrome: 123 << 16, firefox: 124 << 16, safari: (17 << 16) | (5 << 8) },
        },
      },
    },
  });

const output = (script, format, file = script) => ({
  file: `dist/${file}.js`,
  format,
  sourcemap: true,
  plugins: [
    terser({
      ecma: 2022,
      module: format === 'es',
      // No getter of ours or of lit-html does anything but get.
      compress: {
        passes: 5,
        inline: 1,
        hoist_funs: true,
        unsafe_arrows: true,
        keep_fargs: false,
        pure_getters: true,
      },
      format: {
        comments: false,
        preamble: `/*! ${script} ${version} | MIT | THIRD-PARTY-LICENSES.txt */`,
      },
    }),
  ],
});

/** `lit`: what stands in for parts of it. */
const bundle = (input, lit, define = {}) => ({
  input,
  onwarn(warning) {
    throw new Error(warning.message);
  },
  plugins: [
    workspaceSources(),
    withoutNotes(),
    lit,
    resolve({ exportConditions: ['production'] }),
    literals(),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json', define }),
  ],
});

export default [
  ...SCRIPTS.map((script) => ({
    ...bundle(`packages/script-tag/src/${script}.ts`, litPatches(), {
      LIT_POLICY_NAME: JSON.stringify(policyName(script)),
    }),
    output: [output(script, 'es'), output(script, 'iife', `${script}.iife`)],
  })),
  // An extra gives nothing away and takes nothing in, so that one file is both a module and a classic script.
  ...EXTRAS.map((extra) => ({
    ...bundle(sourceOf(extra), litTags()),
    output: [output(extra, 'iife')],
  })),
];
