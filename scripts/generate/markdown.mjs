/** A table of text cells; a cell may hold anything that a line may hold. */
export const markdownTable = ([head, ...rows]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
