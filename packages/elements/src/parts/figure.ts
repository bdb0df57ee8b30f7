import { html, type TemplateResult } from 'lit/html.js';
import { dataTable, type DataTable } from './data-table.js';

/** A picture, the sentence that says what it shows, and the same numbers as a table. */
export function figure(
  sentence: string,
  picture: TemplateResult,
  table: DataTable,
): TemplateResult {
  return html`
    <figure>
      <figcaption>${sentence}</figcaption>
      ${picture} ${dataTable(table)}
    </figure>
  `;
}
