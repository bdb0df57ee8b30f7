import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { title } from '../testing/drive.js';
import { details, mount } from '../testing/mount.js';
import { shown } from '../testing/shown.js';
import { smallDefinition } from '../testing/small-definition.js';
import '../leervoorkeur-profile/leervoorkeur-profile.js';

const TAG = 'leervoorkeur-profile';

describe('Without the file that reads own content', () => {
  const warnings = capturedWarnings();

  it('an own definition is not replaced by questions that the host did not mean', async () => {
    const { element, events } = await mount(TAG, { properties: { definition: smallDefinition } });
    expect(shown(element)).to.contain(nl.fault.definition);
    expect(details(events, 'leer-error').map(({ code }) => code)).to.eql(['attribute']);
    expect(warnings.join()).to.contain('modules/eigen-inhoud.js');
  });

  it('the questions show as soon as it comes', async () => {
    const { element } = await mount(TAG, { properties: { definition: smallDefinition } });
    await import('../modules/eigen-inhoud/eigen-inhoud.js');
    await element.updateComplete;
    expect(title(element)).to.equal('Hoe gaat het?');
  });
});
