import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EndpointError } from './endpoint-error.js';
import { resolveEndpoint } from './resolve-endpoint.js';

function onPage<T>(address: string, run: () => T): T {
  Object.assign(globalThis, { document: { baseURI: address }, location: new URL(address) });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
    Reflect.deleteProperty(globalThis, 'location');
  }
}

describe('resolveEndpoint', () => {
  test('takes an absolute address, as text or as URL', () => {
    assert.equal(resolveEndpoint(' https://a.example/in ').href, 'https://a.example/in');
    assert.equal(resolveEndpoint(new URL('http://a.example')).host, 'a.example');
  });

  test('resolves a path against the page', () => {
    const { href } = onPage('https://intra.example/hr/page', () => resolveEndpoint('../in?x=1'));
    assert.equal(href, 'https://intra.example/in?x=1');
  });

  const bad: readonly [what: string, endpoint: string][] = [
    ['nothing', ''],
    ['blanks', '  '],
    ['a path without a page', '/in'],
    ['half an address', 'https://'],
    ['a script', ['javascript', 'alert(1)'].join(':')],
    ['data', 'data:text/plain,x'],
    ['a file', 'file:///tmp/in'],
    ['a mail address', 'mailto:hr@a.example'],
    ['a password', 'https://me:secret@a.example'],
  ];
  for (const [what, endpoint] of bad) {
    test(`refuses ${what} with a typed error that says what would be right`, () => {
      assert.throws(
        () => resolveEndpoint(endpoint),
        (error) =>
          error instanceof EndpointError && /https: or http: and without/.test(error.message),
      );
    });
  }

  test('refuses plain http from an https page, but not from an http page', () => {
    const endpoint = 'http://a.example/in';
    assert.throws(
      () => onPage('https://intra.example/', () => resolveEndpoint(endpoint)),
      EndpointError,
    );
    assert.equal(onPage('http://intra.example/', () => resolveEndpoint(endpoint)).href, endpoint);
  });
});
