import { isSaid } from '../page.js';
import type { ReportPage } from '../report-section.js';

/** A page in words, for a message or a note. */
export function pageText({ title, sections }: ReportPage): string {
  return [title, ...sections.filter(isSaid).map(sectionText)].filter(Boolean).join('\n\n');
}

function sectionText({ title, paragraphs, figures }: ReportPage['sections'][number]): string {
  return [title ?? '', ...paragraphs, ...figures.map(({ sentence }) => sentence)]
    .filter(Boolean)
    .join('\n');
}
