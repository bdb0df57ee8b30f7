import { TRANSLATIONS } from '../definitions.mjs';
import { core, csvCell, DUTCH_EXCEL } from './core.mjs';

const LANGUAGES = ['nl', ...TRANSLATIONS];
const HEAD = ['id', 'scale', 'format', 'points', 'reversed', 'optOut', ...LANGUAGES];
const BOM = '\uFEFF';

/**
 * One row per item (RFC 4180), as Dutch Excel opens it with a double click: a byte-order mark, semicolons. R and Python
 * read it with `sep = ";"`, UTF-8.
 */
export function codeBook({ instrument, texts }) {
  const rows = instrument.items.map((item) => {
    const { kind, points, most } = core.formatOf(instrument, item);
    return [
      item.id,
      [item.scale].flat().join(' | '),
      kind === 'choice' ? `choice of ${item.least ? 'least' : 'best'}` : kind,
      points ?? most,
      item.reversed ? 'yes' : 'no',
      item.optOut ? 'yes' : 'no',
      ...LANGUAGES.map((language) => statement(texts[language], item)),
    ];
  });
  const line = (cells) => cells.map((cell) => csvCell(cell, DUTCH_EXCEL)).join(';');
  return `${BOM}${[HEAD, ...rows].map(line).join('\r\n')}\r\n`;
}

/** A choice is nothing without what can be chosen, numbered as it is answered. */
function statement({ items, choices = {} }, { id }) {
  const chosen = (choices[id] ?? []).map((choice, at) => `${at + 1}: ${choice}`);
  return [items[id], ...chosen].join(' | ');
}
