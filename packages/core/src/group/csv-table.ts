import { LIMITS } from '../contract/limits.js';
import type { Instrument } from '../model/instrument.js';
import { csvRows } from './csv-rows.js';
import type { Place, Row } from './result-collector.js';
import { tableColumns, type Columns } from './table-columns.js';
import type { TableIntake } from './table-intake.js';
import { tableRow } from './table-row.js';

/**
 * Takes in a table with one form or result a row, piece by piece, so that it need not be in memory as a whole. What may
 * stand in it, see `readCsv`; besides, what `resultsToCsv` writes: there each row says of which instrument it is, and
 * only its answers are read.
 */
export class CsvTable {
  readonly #intake: TableIntake;
  readonly #source: string | undefined;
  #rest = '';
  /** Where in `#rest` the last row ends that is complete. */
  #end = 0;
  #isQuoted = false;
  /** Up to and with the row that names the columns: what separates cells shows there. */
  #head = '';
  #headLines = 0;
  /** Lines before what is in `#rest`, those of the head apart. */
  #before = 0;
  #columns: Columns | null = null;
  #isRefused = false;

  /** @param source - what to call the table where a problem is reported */
  constructor(intake: TableIntake, source?: string) {
    this.#intake = intake;
    this.#source = source;
  }

  /** It does not name what stands in it: reading on is of no use. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Takes in a piece of text, cut anywhere. */
  push(text: string): void {
    if (this.#isRefused) return;
    this.#rest += text;
    // Only a line break that stands between no quotes ends a row.
    for (let at = 0; at < text.length; at += 1) {
      const unit = text[at];
      if (unit === '"') this.#isQuoted = !this.#isQuoted;
      else if (unit === '\n' && !this.#isQuoted)
        this.#end = this.#rest.length - text.length + at + 1;
    }
    // A quote that is never closed, or a line without end, must not keep all that follows.
    if (this.#end === 0 && this.#rest.length > LIMITS.jsonCharacters) {
      this.#end = this.#rest.lastIndexOf('\n') + 1 || this.#rest.length;
      this.#isQuoted = false;
    }
    if (this.#end > 0) this.#take(this.#end);
  }

  /** Takes in what is left. */
  end(): void {
    if (!this.#isRefused) this.#take(this.#rest.length);
  }

  #take(end: number): void {
    const text = this.#head + this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end);
    this.#end = 0;
    const skipped = this.#headLines;
    for (const { line, cells } of csvRows(text)) {
      const isBlank = cells?.every((cell) => cell === '') ?? false;
      if (line <= skipped || isBlank) continue;
      const place = this.#place(line + this.#before);
      if (this.#columns) this.#row(this.#columns, cells, place);
      else if (!this.#header(text, line, cells ?? [], place)) return;
    }
    const lines = lineBreaks(text);
    if (!this.#columns) {
      this.#head = text;
      this.#headLines = lines;
    }
    this.#before += lines - this.#headLines;
  }

  #place(line: number): Place {
    return { line, ...(this.#source !== undefined && { source: this.#source }) };
  }

  #header(text: string, line: number, cells: readonly string[], place: Place): boolean {
    const read = tableColumns(this.#intake.instruments, cells);
    if (read.ok) {
      this.#columns = read.value;
      this.#headLines = line;
      this.#head = `${text.split('\n', line).join('\n')}\n`;
    } else {
      this.#isRefused = true;
      this.#intake.refuse('header', place, read.issues);
    }
    return read.ok;
  }

  #row(
    { columns, instrument: ofAll }: Columns,
    cells: readonly string[] | null,
    place: Place,
  ): void {
    if (!cells || cells.slice(columns.length).some((cell) => cell !== '')) {
      this.#intake.refuse('cells', place);
      return;
    }
    const read = tableRow(columns, cells);
    if (!read.ok) {
      this.#intake.refuse('impossible', place, read.issues);
      return;
    }
    const { instrument: name, version, ...row } = read.value;
    if (!ofAll && Object.keys(row.answers).length === 0) {
      // Of a scale it holds one number, which does not say how many answers are behind it.
      this.#intake.refuse('not-a-result', place);
      return;
    }
    const { instruments } = this.#intake;
    const instrument = ofAll ?? instruments.find(({ id }) => id === name) ?? null;
    if (instrument && version !== '' && major(version) !== major(instrument.version)) {
      this.#intake.refuse('other-version', place);
    } else this.#intake.addRow(instrument, ofAll ? row : onlyOf(instrument, row), place);
  }
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function major(version: string): string {
  return version.split('.', 1)[0] ?? '';
}

/** A table of several instruments has columns of all of them. */
function onlyOf(instrument: Instrument | null, row: Row): Row {
  const answers: Record<string, unknown> = {};
  for (const { id } of instrument?.items ?? []) {
    if (Object.hasOwn(row.answers, id)) answers[id] = row.answers[id];
  }
  return { ...row, answers };
}
