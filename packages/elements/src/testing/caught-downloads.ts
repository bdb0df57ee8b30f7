export interface Download {
  readonly name: string;
  readonly blob: Blob;
  /** Whether the address has been given back. */
  readonly revoked: () => boolean;
}

/** Catches the files that each test of the suite offers, instead of saving them. */
export function caughtDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs = new Map<string, Blob>();
  const revoked = new Set<string>();
  beforeEach(() => {
    downloads.length = 0;
    URL.createObjectURL = (blob) => {
      const url = `blob:${blobs.size}`;
      blobs.set(url, blob as Blob);
      return url;
    };
    URL.revokeObjectURL = (url) => revoked.add(url);
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { href, download: name } = this;
      const blob = blobs.get(href);
      if (!blob || revoked.has(href)) throw new Error(`There is nothing at ${href}.`);
      downloads.push({ name, blob, revoked: () => revoked.has(href) });
    };
  });
  afterEach(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  });
  return downloads;
}
