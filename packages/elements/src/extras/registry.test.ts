import { expect } from '@open-wc/testing';
import { VERSION } from '../version.js';
import { allExtras, findExtra, followExtras, registerExtra, type Extra } from './registry.js';

const named = (name: string, version = VERSION): Extra => ({ kind: 'module', name, version });

describe('An extra', () => {
  it('is found by kind and name once it is registered, and not before', () => {
    expect(findExtra('module', 'appel')).to.equal(undefined);
    const extra = named('appel');
    registerExtra(extra);
    expect(findExtra('module', 'appel')).to.equal(extra);
    expect(findExtra('language', 'appel')).to.equal(undefined);
    expect(allExtras('module')).to.include(extra);
  });

  it('stays when another of its name comes', () => {
    const first = named('peer');
    registerExtra(first);
    registerExtra(named('peer'));
    expect(findExtra('module', 'peer')).to.equal(first);
  });

  it('made for another version is not found: it might lack what is asked of it', () => {
    registerExtra(named('pruim', '0.0.1'));
    expect(findExtra('module', 'pruim')).to.equal(undefined);
    expect(allExtras('module').map(({ name }) => name)).not.to.include('pruim');
    const right = named('pruim');
    registerExtra(right);
    expect(findExtra('module', 'pruim')).to.equal(right);
  });

  it('is told to who follows, until they stop', () => {
    let calls = 0;
    const stop = followExtras(() => (calls += 1));
    registerExtra(named('kers'));
    registerExtra(named('kers'));
    expect(calls).to.equal(1);
    stop();
    registerExtra(named('vijg'));
    expect(calls).to.equal(1);
  });
});
