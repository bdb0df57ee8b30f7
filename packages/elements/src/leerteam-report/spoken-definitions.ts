import type { Definition } from '@leerklimaat/core';
import type { FaultController } from '../controllers/fault-controller.js';
import { findExtra } from '../extras/registry.js';
import { missingFile } from '../parts/option-issue.js';
import type { OwnContent } from '../parts/own-content.js';
import { reportDefinitions } from '../report/report-parts.js';

/** The questionnaires that a report can read: ours, and those of the page that are right. */
export function spokenDefinitions(
  own: readonly Definition[] | null,
  faults: FaultController,
): readonly Definition[] {
  const reader = findExtra<OwnContent>('own', 'eigen-inhoud');
  if (own && !reader) {
    faults.add('attribute', [missingFile('definitions', 'own content', 'eigen-inhoud')]);
  }
  const read = (own ?? []).flatMap((definition) => {
    const checked = reader?.readDefinition(definition);
    if (checked?.ok) return checked.value;
    faults.add('definition', checked?.issues ?? []);
    return [];
  });
  // An own one stands in the place of ours of that name.
  const ids = new Set(read.map(({ instrument }) => instrument.id));
  return [...read, ...reportDefinitions().filter(({ instrument }) => !ids.has(instrument.id))];
}
