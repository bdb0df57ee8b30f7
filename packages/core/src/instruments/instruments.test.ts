import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from './leerklimaat/leerklimaat.js';
import { leerleider } from './leerleider/leerleider.js';
import { leervoorkeur } from './leervoorkeur/leervoorkeur.js';
import { DEFINITIONS } from '../testing/definitions.js';
import { validateDefinition } from '../validate/validate-definition.js';

for (const definition of DEFINITIONS) {
  const { instrument, advice = [], adviceTexts = {} } = definition;
  const texts = Object.values(definition.texts);

  describe(`The instrument ${instrument.id}`, () => {
    test('has every item on exactly one page', () => {
      const onPages = instrument.pages.flatMap(({ items }) => items);
      const ids = instrument.items.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual([...onPages].sort(), [...ids].sort());
    });

    test('shows its items in the order of its pages', () => {
      const onPages = instrument.pages.flatMap(({ items }) => items);
      assert.deepEqual(
        onPages,
        instrument.items.map(({ id }) => id),
      );
    });

    test('has at most seven statements on a page', () => {
      for (const { id, items } of instrument.pages) assert.ok(items.length <= 7, id);
    });

    test('has at most one reversed item in a scale', () => {
      for (const scale of instrument.scales) {
        const items = instrument.items.filter((item) => item.scale === scale.id);
        assert.ok(items.length > 0, scale.id);
        assert.ok(items.filter(({ reversed }) => reversed).length <= 1, scale.id);
      }
    });

    test('has a semantic version, sources, and a basis for what it assumes', () => {
      assert.match(instrument.version, /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
      assert.ok(instrument.sources.length > 0);
      for (const { citation, use } of instrument.sources) {
        assert.match(citation, / \d{4}$/);
        assert.ok(use.length > 0);
      }
      assert.match(instrument.assumptions.basis, /^Assumed/);
    });

    test('passes validateDefinition as JSON, and all of it comes through', () => {
      const read = validateDefinition(JSON.parse(JSON.stringify(definition)));
      assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.issues));
      assert.deepEqual(JSON.parse(JSON.stringify(read.value)), definition);
    });

    test('has advice that helps something it measures, with a source and a text', () => {
      const measured = [...instrument.scales, ...instrument.items].map(({ id }) => id);
      for (const { id, helps, source } of advice) {
        assert.ok(measured.includes(helps), id);
        assert.ok(source.length > 0, id);
        for (const language of Object.keys(definition.texts)) {
          assert.ok(adviceTexts[language]?.[id], `${id} in ${language}`);
        }
      }
    });
  });

  for (const text of texts) {
    const statements = Object.entries(text.items);

    describe(`The text of ${instrument.id} in ${text.language}`, () => {
      test('has a label for every answer point, and no label twice', () => {
        for (const labels of [text.anchors, text.shortAnchors]) {
          assert.equal(labels.length, instrument.format.points);
          assert.equal(new Set(labels).size, labels.length);
        }
      });

      test('has statements of at most fifteen words that end with a full stop', () => {
        for (const [id, statement] of statements) {
          const words = statement.split(/\s+/).length;
          assert.ok(words >= 3 && words <= 15, `${id}: ${words} words`);
          assert.match(statement, /^[A-ZÀ-Ý][^.!?]*[^\s.]\.$/, id);
        }
      });

      test('says nothing twice', () => {
        const said = statements.map(([, statement]) => statement.toLowerCase());
        assert.equal(new Set(said).size, said.length);
      });

      test('turns no negation round', () => {
        const negation = /\b(niet|geen|nooit|niemand|niets|zonder|nergens|noch)\b/gi;
        for (const [id, statement] of statements) {
          assert.ok((statement.match(negation) ?? []).length <= 1, `${id}: ${statement}`);
        }
      });

      test('names no scale in the heading of a page', () => {
        for (const [id, heading] of Object.entries(text.pages)) {
          for (const { name, shortName } of Object.values(text.scales)) {
            for (const given of [name, shortName, ...Object.keys(text.scales)]) {
              assert.ok(!heading.toLowerCase().includes(given.toLowerCase()), `${id}: ${heading}`);
            }
          }
        }
      });

      test('has no markup, and no space too many', () => {
        for (const sentence of sentencesIn(text)) {
          assert.doesNotMatch(sentence, /[<>&]|\s\s|^\s|\s$/, sentence);
        }
      });
    });
  }
}

test('Leerklimaat asks six statements on each of six dimensions', () => {
  assert.deepEqual(sizes(leerklimaat), [6, 6, 6, 6, 6, 6]);
});

test('Leerleider asks fifteen behaviours on three pages of five', () => {
  assert.deepEqual(sizes(leerleider), [15]);
  assert.deepEqual(
    leerleider.pages.map(({ items }) => items.length),
    [5, 5, 5],
  );
});

test('Leervoorkeur asks one statement of each preference on every page', () => {
  assert.deepEqual(sizes(leervoorkeur), [4, 4, 4, 4, 4]);
  const scaleOf = new Map<string, string>(leervoorkeur.items.map(({ id, scale }) => [id, scale]));
  const all = leervoorkeur.scales.map(({ id }) => id).sort();
  for (const { items } of leervoorkeur.pages) {
    assert.deepEqual(items.map((id) => scaleOf.get(id)!).sort(), all);
  }
});

function sizes({ scales, items }: typeof leerklimaat | typeof leerleider | typeof leervoorkeur) {
  return scales.map(({ id }) => items.filter(({ scale }) => scale === id).length);
}

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesIn)
    : [];
}
