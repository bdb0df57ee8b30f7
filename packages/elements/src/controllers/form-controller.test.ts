import { createResult, toJson, type Share } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { replaced } from '../testing/replaced.js';
import { COMPLETION } from '../testing/saved.js';
import { smallDefinition } from '../testing/small-definition.js';
import { formValue } from './form-controller.js';

function resultWith(share: Share) {
  const settings = { language: 'nl', share, test: false };
  return createResult(smallDefinition.instrument, { 'a-1': 'na', 'b-2': 4 }, COMPLETION, settings);
}

describe('What a form gets', () => {
  for (const name of [null, '']) {
    it(`is nothing when the name is ${JSON.stringify(name)}`, () => {
      expect(formValue(name, resultWith('answers'))).to.equal(null);
    });
  }

  for (const share of ['completion', 'scores'] as const) {
    it(`with share ${share} is the result under the name, and no answer`, () => {
      const result = resultWith(share);
      expect([...(formValue('klimaat', result) ?? [])]).to.eql([['klimaat', toJson(result)]]);
    });
  }

  it('with share answers is each answer too, under its own name', () => {
    const result = resultWith('answers');
    expect([...(formValue('klimaat', result) ?? [])]).to.eql([
      ['klimaat', toJson(result)],
      ['klimaat.a-1', 'na'],
      ['klimaat.b-2', '4'],
    ]);
  });

  it('stays right on a page that put a toJSON on arrays', () => {
    const result = resultWith('answers');
    const undo = replaced(Array.prototype, 'toJSON', () => 'polluted');
    const value = formValue('klimaat', result)?.get('klimaat');
    undo();
    expect(JSON.parse(value as string)).to.eql(JSON.parse(JSON.stringify(result)));
  });
});
