import { toJson, type LeerResult } from '@leerklimaat/core';
import { downloadFile } from './download-file.js';

/** The result as a file that the person keeps. */
export function downloadResult(result: LeerResult | null): void {
  if (!result) return;
  const { instrument, date } = result;
  downloadFile(`${instrument.id}-${date}.json`, 'application/json', toJson(result));
}
