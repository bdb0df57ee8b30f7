import type { Definition } from '@leerklimaat/core';
import type { FaultController } from '../controllers/fault-controller.js';
import { findExtra, pageLoaded } from '../extras/registry.js';
import { missingFile } from '../parts/option-issue.js';
import type { OwnContent } from '../parts/own-content.js';
import { reportDefinitions } from '../report/report-parts.js';

/** Whether own questionnaires wait for the file that reads them. */
export function definitionsWait(own: readonly Definition[] | null): boolean {
  return Boolean(own && !ownContent() && !pageLoaded());
}

/** The questionnaires that a report can read: ours, and those of the page that are right. */
export function spokenDefinitions(
  own: readonly Definition[] | null,
  faults: FaultController,
): readonly Definition[] {
  const reader = ownContent();
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

function ownContent(): OwnContent | undefined {
  return findExtra<OwnContent>('own', 'eigen-inhoud');
}
