import { replaced } from './replaced.js';

export interface Download {
  readonly name: string;
  readonly blob: Blob;
  /** Whether the address has been given back. */
  readonly revoked: () => boolean;
}

/** Catches the files that each test of the suite offers, instead of saving them. */
export function caughtDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  const blobs: Blob[] = [];
  const revoked = new Set<string>();
  let undo: readonly (() => void)[] = [];
  beforeEach(() => {
    downloads.length = 0;
    undo = [
      replaced(URL, 'createObjectURL', (blob: Blob) => `blob:${blobs.push(blob) - 1}`),
      replaced(URL, 'revokeObjectURL', (url: string) => revoked.add(url)),
      replaced(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        const { href, download: name } = this;
        const blob = blobs[Number(href.slice('blob:'.length))];
        if (!blob || revoked.has(href)) throw new Error(`There is nothing at ${href}.`);
        downloads.push({ name, blob, revoked: () => revoked.has(href) });
      }),
    ];
  });
  afterEach(() => {
    for (const each of undo) each();
  });
  return downloads;
}
