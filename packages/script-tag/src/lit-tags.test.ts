import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, nothing, svg } from './lit-tags.js';
import { html as litHtml, nothing as litNothing, svg as litSvg } from 'lit/html.js';

type AnyTag = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

const TEMPLATES: readonly [title: string, draw: (tag: AnyTag, none: unknown) => unknown][] = [
  ['text only', (tag) => tag`<p>tekst</p>`],
  ['values of every kind', (tag) => tag`<p class=${'a'} ?hidden=${true} @click=${null}>${[1]}</p>`],
  ['a template in a template', (tag) => tag`<ul>${[1, 2].map((n) => tag`<li>${n}</li>`)}</ul>`],
  ['nothing', (tag, none) => tag`<a href=${none}>${none}</a>`],
];

for (const [title, draw] of TEMPLATES)
  test(`Our tags say the same as those of Lit: ${title}`, () => {
    assert.deepEqual(draw(html, nothing), draw(litHtml, litNothing));
    assert.deepEqual(draw(svg, nothing), draw(litSvg, litNothing));
  });

test('A template keeps its identity, by which Lit knows it again', () => {
  const draw = (n: number) => html`<p>${n}</p>`;
  assert.equal(draw(1).strings, draw(2).strings);
  assert.ok(Object.hasOwn(draw(1).strings, 'raw'));
});
