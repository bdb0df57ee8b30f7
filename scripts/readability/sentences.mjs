/** A sentence ends at its mark, with the quotation mark that closes it; a colon ends one when a quotation follows. */
const BETWEEN = /(?<=[.?!…][’”»)]?)\s+|(?<=:)\s+(?=[‘“«])|\n+/u;
const WORD = /[\p{L}\d]+(?:[’'.-][\p{L}\d]+)*/gu;
const CLOSED = /[.?!…][’”»)]?$/u;

/** Below this, words without a mark at their end are a label: a name, a button. */
const LEAST_WORDS = 4;

export function wordsIn(text) {
  return text.match(WORD) ?? [];
}

/** Sentences, and headings long enough to be read as one. Labels are left out: they would flatter every mean. */
export function sentencesIn(text) {
  return text
    .split(BETWEEN)
    .filter((part) => CLOSED.test(part.trim()) || wordsIn(part).length >= LEAST_WORDS)
    .filter((part) => wordsIn(part).length > 0);
}
