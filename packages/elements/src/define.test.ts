import { expect } from '@open-wc/testing';
import { define } from './define.js';
import { capturedWarnings } from './testing/captured-warnings.js';

const elementOf = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('define', () => {
  const warnings = capturedWarnings();

  it('registers a tag', () => {
    const element = elementOf('1.0.0');
    define('define-once', element);
    expect(customElements.get('define-once')).to.equal(element);
    expect(warnings).to.eql([]);
  });

  it('is silent when the same version comes twice, and the first stays', () => {
    const first = elementOf('1.0.0');
    define('define-twice', first);
    define('define-twice', elementOf('1.0.0'));
    expect(customElements.get('define-twice')).to.equal(first);
    expect(warnings).to.eql([]);
  });

  it('warns once of another version, naming both, and the first stays', () => {
    const first = elementOf('1.0.0');
    define('define-versions', first);
    define('define-versions', elementOf('1.1.0'));
    expect(customElements.get('define-versions')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<define-versions>').and.contain('1.0.0').and.contain('1.1.0');
  });

  it('warns of a stranger under the same tag', () => {
    customElements.define('define-stranger', class extends HTMLElement {});
    define('define-stranger', elementOf('1.0.0'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('unknown');
  });
});
