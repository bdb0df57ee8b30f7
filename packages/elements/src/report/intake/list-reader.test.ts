import { expect } from '@open-wc/testing';
import { fc } from '../../testing/seeded.js';
import { ListReader } from './list-reader.js';

const decoder = new TextDecoder();

/** What is not blank, as text; `null` for what was too long. */
function elements(text: string, cuts: readonly number[] = [], most = 1000): (string | null)[] {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  const reader = new ListReader(most);
  const found = ends.flatMap((end, index) => reader.push(bytes.slice(ends[index - 1] ?? 0, end)));
  return [...found, reader.end()]
    .map((element) => element && decoder.decode(element).trim())
    .filter((element) => element !== '');
}

const CASES: readonly [what: string, text: string, wanted: readonly (string | null)[]][] = [
  ['an empty list', ' [ ] ', []],
  ['objects on a line each', '[\n{"a":1},\n{"b":[2]}\n]\n', ['{"a":1}', '{"b":[2]}']],
  ['quotes, brackets and commas within quotes', '["a,]}\\"[",1]', ['"a,]}\\"["', '1']],
  ['a byte order mark in front', '\uFEFF[1]', ['1']],
  ['two lists, one after the other', '[1]\n[2,3]', ['1', '2', '3']],
  ['a list that is cut off', '[{"a":1},{"b":', ['{"a":1}', '{"b":']],
  ['something behind the list', '[1] en nog iets', ['1', 'en nog iets']],
  [
    'a line that is cut off within quotes: the next one counts',
    '[\n{"a":"x\n{"b":2},\n{"c":3}\n]',
    ['{"a":"x', '{"b":2}', '{"c":3}'],
  ],
  ['an element that is too long', `[1,"${'x'.repeat(2000)}",2]`, ['1', null, '2']],
];

describe('A list is cut into its elements', () => {
  for (const [what, text, wanted] of CASES) {
    it(`with ${what}, wherever its bytes are cut`, () => {
      expect(elements(text)).to.deep.equal(wanted);
      fc.assert(
        fc.property(fc.array(fc.nat(), { maxLength: 6 }), (cuts) => {
          expect(elements(text, cuts)).to.deep.equal(wanted);
        }),
      );
    });
  }

  it('and whatever JSON they are, they come back', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.nat()), (list, cuts) => {
        for (const text of [JSON.stringify(list), JSON.stringify(list, null, 2)]) {
          const found = elements(text, cuts, 1e6).map((one): unknown => JSON.parse(one ?? ''));
          expect(JSON.stringify(found)).to.equal(JSON.stringify(list));
        }
      }),
    );
  });
});
