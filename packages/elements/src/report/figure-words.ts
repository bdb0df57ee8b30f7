import type { GroupReason } from '@leerklimaat/core';
import { absentKind } from './absent-kind.js';
import type { ReportContext } from './report-context.js';

/**
 * A figure of a group as it is told: its value, or why there is none. Released figures are rounded already, so that whole
 * numbers need no format.
 */
export function figureWords<T>(
  { words }: Pick<ReportContext, 'words'>,
  figure: { readonly value: T | null; readonly reason?: GroupReason },
  format: (value: T) => string = String,
): string {
  const kind = absentKind(figure);
  return kind ? words.figure.absent[kind] : format(figure.value as T);
}
