import { LIMITS, parseJson } from '@leerklimaat/core';
import type { ResultView } from '../../parts/questionnaire-view.js';

/** A character takes four bytes at most; a larger file is not read at all. */
const MOST_BYTES = LIMITS.jsonCharacters * 4;

/** Hands over what stands in the file that the person chose; what can't be read is handed over as nothing readable. */
export async function takeFile(view: ResultView, { files }: HTMLInputElement): Promise<void> {
  const [file] = files ?? [];
  if (!file) return;
  const parsed = parseJson(file.size > MOST_BYTES ? '' : await textOf(file));
  view.give('earlier', (parsed.ok ? parsed.value : null) ?? '');
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}
