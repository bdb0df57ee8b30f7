import assert from 'node:assert/strict';
import { resolveObjectURL } from 'node:buffer';
import { mock, test } from 'node:test';
import { download } from './download.js';

test('download offers the text as a named file and gives its memory back', async () => {
  const later = mock.method(globalThis, 'setTimeout', () => 0);
  const click = mock.fn();
  const link = { href: '', download: '', click };
  Object.assign(globalThis, { document: { createElement: () => link } });
  try {
    download({ name: 'resultaten.csv', type: 'text/csv', text: '\uFEFFcaf\u00E9\r\n' });
    const blob = resolveObjectURL(link.href);
    assert.equal(link.download, 'resultaten.csv');
    assert.equal(click.mock.callCount(), 1);
    assert.equal(blob?.type, 'text/csv;charset=utf-8');
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    assert.deepEqual(bytes.subarray(0, 3), new Uint8Array([0xef, 0xbb, 0xbf]));
    const [revoke] = later.mock.calls[0]?.arguments ?? [];
    revoke?.();
    assert.equal(resolveObjectURL(link.href), undefined);
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
    later.mock.restore();
  }
});
