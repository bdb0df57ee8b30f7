/** Rows in one page; a power of two. */
const PAGE_ROWS = 64;

/**
 * Rows of numbers, one for each cell of a summary, of which there may be a hundred thousand. An array for each would take
 * more room for itself than for its numbers, and one for all would be copied whole whenever it grows; so many rows share
 * a page.
 */
export class PagedRows<Page extends Uint8Array | Float64Array> {
  readonly width: number;
  readonly #make: (length: number) => Page;
  readonly #pages: Page[] = [];
  #size = 0;

  /**
   * @param width - numbers in a row
   * @param make - makes a page of so many numbers, all 0
   */
  constructor(width: number, make: (length: number) => Page) {
    this.width = width;
    this.#make = make;
  }

  /** Rows are numbered from 0. */
  addRow(): void {
    if (this.#size % PAGE_ROWS === 0) this.#pages.push(this.#make(PAGE_ROWS * this.width));
    this.#size += 1;
  }

  /** The page that a row is on. */
  page(row: number): Page {
    return this.#pages[Math.floor(row / PAGE_ROWS)]!;
  }

  /** Where in its page a row begins. */
  start(row: number): number {
    return (row % PAGE_ROWS) * this.width;
  }
}
