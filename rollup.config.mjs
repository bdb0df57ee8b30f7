import { readFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { litPatches } from './scripts/bundle/lit-patches.mjs';
import { workspaceSources } from './scripts/bundle/workspace-sources.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** One file per widget and one with all of them: what an editor pastes. */
export const SCRIPTS = [
  'leerklimaat-survey',
  'leerleider-checklist',
  'leervoorkeur-profile',
  'leerklimaat',
];

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

const output = (script, format) => ({
  file: `dist/${script}${format === 'iife' ? '.iife' : ''}.js`,
  format,
  sourcemap: true,
  plugins: [
    terser({
      ecma: 2022,
      module: format === 'es',
      // No getter of ours or of lit-html does anything but get.
      compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
      format: {
        comments: false,
        preamble: `/*! ${script} ${version} | MIT | THIRD-PARTY-LICENSES.txt */`,
      },
    }),
  ],
});

export default SCRIPTS.map((script) => ({
  input: `packages/script-tag/src/${script}.ts`,
  onwarn(warning) {
    throw new Error(warning.message);
  },
  plugins: [
    workspaceSources(),
    resolve({ exportConditions: ['production'] }),
    litPatches(),
    literals(),
    esbuild({
      target: 'es2022',
      tsconfig: 'tsconfig.base.json',
      define: { LIT_POLICY_NAME: JSON.stringify(policyName(script)) },
    }),
  ],
  output: [output(script, 'es'), output(script, 'iife')],
}));
