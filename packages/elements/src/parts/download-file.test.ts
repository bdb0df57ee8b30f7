import { expect } from '@open-wc/testing';
import { caughtDownloads } from '../testing/caught-downloads.js';
import { downloadFile } from './download-file.js';

describe('A file to keep', () => {
  const downloads = caughtDownloads();

  it('has the name, the type and the text, stays there to be read, and leaves nothing on the page', async () => {
    const before = document.body.childElementCount;
    downloadFile('resultaat.json', 'application/json', '{"naam":"Zoë"}');
    const [file] = downloads;
    expect(downloads).to.have.length(1);
    expect(file?.name).to.equal('resultaat.json');
    expect(file?.blob.type).to.equal('application/json');
    expect(await file?.blob.text()).to.equal('{"naam":"Zoë"}');
    expect(file?.revoked()).to.equal(false);
    expect(document.body.childElementCount).to.equal(before);
  });
});
