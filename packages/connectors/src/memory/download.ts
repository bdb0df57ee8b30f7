export interface DownloadFile {
  /** Such as `resultaten.csv`. */
  readonly name: string;
  /** Media type, such as `text/csv`. */
  readonly type: string;
  readonly text: string;
}

/** Safari still reads the address some time after the click. */
const REVOKE_AFTER = 10_000;

/** Offers text as a file. In a sandboxed frame without `allow-downloads` the browser does nothing: offer a copy too. */
export function download({ name, type, text }: DownloadFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER);
}
