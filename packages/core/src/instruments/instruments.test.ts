import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keten } from './keten/keten.js';
import { leercultuurdragers } from './leercultuurdragers/leercultuurdragers.js';
import { leercultuurkenmerken } from './leercultuurkenmerken/leercultuurkenmerken.js';
import { leergoesting } from './leergoesting/leergoesting.js';
import { leerklimaat } from './leerklimaat/leerklimaat.js';
import { leerklimaatKort } from './leerklimaat/leerklimaat-kort.js';
import { leerklimaatKortDefinition } from './leerklimaat/leerklimaat-kort-definition.js';
import { leerklimaatDefinition } from './leerklimaat/leerklimaat-definition.js';
import { leerleider } from './leerleider/leerleider.js';
import { leerleiderSpiegel } from './leerleider/leerleider-spiegel.js';
import { leervoorkeur } from './leervoorkeur/leervoorkeur.js';
import { leervoorkeurDefinition } from './leervoorkeur/leervoorkeur-definition.js';
import { leervoorkeurKeuze } from './leervoorkeur/leervoorkeur-keuze.js';
import { leervoorkeurKeuzeDefinition } from './leervoorkeur/leervoorkeur-keuze-definition.js';
import { veiligheid } from './veiligheid/veiligheid.js';
import { woordenEnDaden } from './woorden-en-daden/woorden-en-daden.js';
import { formatOf } from '../contract/answer-range.js';
import type { AnswerFormat, Instrument } from '../model/instrument.js';
import type { InstrumentText } from '../model/text.js';
import { DEFINITIONS } from '../testing/definitions.js';
import { validateDefinition } from '../validate/validate-definition.js';

const NEGATION = /\b(niet|geen|nooit|niemand|niets|zonder|nergens|noch)\b/gi;

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
        const items = instrument.items.filter((item) => [item.scale].flat().includes(scale.id));
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
          const given = adviceTexts[language] ?? adviceTexts[language.slice(0, 2)];
          assert.ok(given?.[id], `${id} in ${language}`);
        }
      }
    });
  });

  for (const text of texts) {
    const dutch = text.language.startsWith('nl');
    const sentences = Object.entries(text.items);
    const statements = sentences.filter(
      ([id, said]) => isPoint(formatOfItem(instrument, id)) && !said.endsWith('?'),
    );
    const asked = [...statements, ...statementsToChoose(text.choices)];

    describe(`The text of ${instrument.id} in ${text.language}`, () => {
      test('has a label for every answer point, and no label twice', () => {
        const { anchors, shortAnchors } = text;
        assertLabels(instrument.format, [anchors, shortAnchors]);
        for (const { id, format } of instrument.scales) {
          const { anchors: own = [], shortAnchors: short = [] } = text.scales[id]!;
          assertLabels(format, [own, short]);
        }
      });

      test('has short statements that end with a full stop', () => {
        for (const [id, statement] of asked) {
          const words = statement.split(/\s+/).length;
          assert.ok(words >= 3 && words <= (dutch ? 15 : 18), `${id}: ${words} words`);
          assert.match(statement, /^[A-ZÀ-Ý][^.!?]*[^\s.]\.$/, id);
        }
      });

      test('asks a question where no statement is to be judged, or names what is counted and helps', () => {
        for (const [id, said] of sentences) {
          const { kind } = formatOfItem(instrument, id);
          if (kind === 'choice') assert.match(said, /\?$/, id);
          if (kind !== 'count') continue;
          assert.match(said, /^[A-ZÀ-Ý][^.!?]+$/, id);
          assert.match(text.help?.[id] ?? '', /\.$/, id);
        }
      });

      test('has three open questions for a talk, which name no figure', () => {
        assert.equal(text.talk?.length, 3);
        assert.equal(new Set(text.talk).size, 3);
        for (const question of text.talk) assert.match(question, /^[^\d.!?]+\?$/, question);
      });

      test('says nothing twice', () => {
        const said = sentences
          .filter(([id]) => formatOfItem(instrument, id).kind !== 'choice')
          .map(([, statement]) => statement.toLowerCase());
        assert.equal(new Set(said).size, said.length);
      });

      test('turns no negation round', () => {
        if (!dutch) return;
        for (const [id, statement] of asked) {
          assert.ok((statement.match(NEGATION) ?? []).length <= 1, `${id}: ${statement}`);
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

test('The short leerklimaat asks three of the statements of every dimension, in the same words', () => {
  assert.deepEqual(sizes(leerklimaatKort), [3, 3, 3, 3, 3, 3]);
  const all = new Map<string, unknown>(leerklimaat.items.map((item) => [item.id, item]));
  for (const item of leerklimaatKort.items) assert.deepEqual(item, all.get(item.id));
  for (const [language, { items }] of Object.entries(leerklimaatKortDefinition.texts)) {
    assert.deepEqual(
      Object.keys(items),
      leerklimaatKort.items.map(({ id }) => id),
    );
    const full = leerklimaatDefinition.texts[language]?.items;
    for (const [id, statement] of Object.entries(items)) assert.equal(statement, full?.[id]);
  }
});

test('The mirror of leerleider asks the same fifteen behaviours, page by page', () => {
  const mirrored = (id: string): string => id.replace('gedrag-', 'spiegel-');
  assert.deepEqual(
    leerleiderSpiegel.items.map(({ id, ...item }) => [id, 'twoIdeas' in item]),
    leerleider.items.map(({ id, ...item }) => [mirrored(id), 'twoIdeas' in item]),
  );
  assert.deepEqual(
    leerleiderSpiegel.pages.map(({ items }) => items),
    leerleider.pages.map(({ items }) => items.map(mirrored)),
  );
  assert.ok(leerleiderSpiegel.items.every(({ optOut }) => optOut));
});

test('The choices of leervoorkeur are its statements, page by page and in the same order', () => {
  const scaleOf = new Map<string, string>(leervoorkeur.items.map(({ id, scale }) => [id, scale]));
  for (const [index, { items }] of leervoorkeurKeuze.pages.entries()) {
    const ids = leervoorkeur.pages[index]!.items;
    const [best, least] = items.map((id) => leervoorkeurKeuze.items.find((item) => item.id === id));
    assert.deepEqual(
      best?.scale,
      ids.map((id) => scaleOf.get(id)),
    );
    assert.deepEqual(least, { id: items[1], scale: best.scale, unlike: best.id, least: true });
    assert.equal(best.unlike, items[1]);
    for (const [language, { choices }] of Object.entries(leervoorkeurKeuzeDefinition.texts)) {
      const full = leervoorkeurDefinition.texts[language]!;
      for (const id of items)
        assert.deepEqual(
          choices?.[id],
          ids.map((item) => full.items[item]),
        );
    }
  }
});

test('The other instruments ask as many statements as they should', () => {
  assert.deepEqual(sizes(leergoesting), [4, 4, 4]);
  assert.deepEqual(sizes(veiligheid), [7]);
  assert.deepEqual(sizes(leercultuurkenmerken), [2, 2, 2, 2, 2, 2, 2]);
  assert.deepEqual(sizes(leercultuurdragers), [3, 3, 5, 3, 5, 3]);
  assert.deepEqual(sizes(woordenEnDaden), [1, 8, 3, 5]);
  assert.deepEqual(sizes(keten), [3, 3, 3, 3, 3, 3]);
  assert.ok(leercultuurdragers.scales.every(({ formative }) => formative));
});

test('Instruments that can stand in one flow share no item and no page', () => {
  const modules: readonly Instrument[] = [
    leergoesting,
    veiligheid,
    leercultuurkenmerken,
    leercultuurdragers,
    woordenEnDaden,
    keten,
  ];
  const alone = [leerleider, leerleiderSpiegel, leervoorkeur, leervoorkeurKeuze];
  for (const main of [leerklimaat, leerklimaatKort, ...alone]) {
    const ids = [main, ...modules].flatMap(({ items, pages }: Instrument) =>
      [...items, ...pages].map(({ id }) => id),
    );
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  }
});

test('Veiligheid says everything without a negation', () => {
  for (const statement of dutchSentences('veiligheid', ({ items }) => items)) {
    assert.doesNotMatch(statement, NEGATION);
  }
});

test('Keten knows no ranks', () => {
  for (const sentence of dutchSentences('keten')) assert.doesNotMatch(sentence, /kloof|niveau/i);
});

test('Keten expects of the others what it asks of oneself', () => {
  const ids = keten.items.map(({ id }) => id);
  const own = ids.filter((id) => id.includes('Eigen'));
  assert.deepEqual(
    own.map((id) => id.replace('Eigen', 'Anderen')),
    ids.filter((id) => id.includes('Anderen')),
  );
});

function sizes({ scales, items }: Instrument): readonly number[] {
  return scales.map(({ id }) => items.filter(({ scale }) => scale === id).length);
}

function formatOfItem(instrument: Instrument, id: string): AnswerFormat {
  return formatOf(
    instrument,
    instrument.items.find((item) => item.id === id)!,
  );
}

function isPoint({ kind }: AnswerFormat): boolean {
  return kind === 'agreement' || kind === 'frequency';
}

function assertLabels(
  format: AnswerFormat | undefined,
  given: readonly (readonly string[])[],
): void {
  const wanted = format && 'points' in format && isPoint(format) ? format.points : 0;
  for (const labels of given) {
    assert.equal(labels.length, wanted);
    assert.equal(new Set(labels).size, wanted);
  }
}

function statementsToChoose(
  choices: InstrumentText['choices'] = {},
): readonly (readonly [string, string])[] {
  return Object.entries(choices).flatMap(([id, given = []]) =>
    given.map((statement) => [id, statement] as const),
  );
}

function dutchSentences(
  id: string,
  part: (text: InstrumentText) => unknown = (text) => text,
): readonly string[] {
  const { texts } = DEFINITIONS.find(({ instrument }) => instrument.id === id)!;
  const dutch = Object.values(texts).filter(({ language }) => language.startsWith('nl'));
  assert.ok(dutch.length > 0);
  return dutch.flatMap((text) => sentencesIn(part(text)));
}

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesIn)
    : [];
}
