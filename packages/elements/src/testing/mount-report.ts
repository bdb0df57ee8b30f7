import { leerklimaat, type LeerResult } from '@leerklimaat/core';
import {
  syntheticOrganisation,
  type SyntheticOrganisation,
} from '../../../core/src/testing/synthetic-organisation.js';
import { define } from '../define.js';
import { textOf } from './by-role.js';
import { onPage, type OnPage, type PageWish } from './on-page.js';
import '../modules/tellen/tellen.js';
import { LeerteamReport } from '../leerteam-report/leerteam-report-element.js';

define('leerteam-report', LeerteamReport);

/** A report on the page, counting on the page's own thread; with results, when they have been counted. */
export async function mountReport(
  wish: PageWish<Partial<Record<keyof LeerteamReport, unknown>>> = {},
): Promise<OnPage<LeerteamReport>> {
  const mounted = onPage('leerteam-report', wish);
  await idle(mounted.element);
  return mounted;
}

/** When it no longer reads, and has drawn what came of it. */
export async function idle(element: LeerteamReport): Promise<void> {
  do {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  } while (element.shadowRoot?.querySelector('progress'));
}

/** Results of people who do not exist. */
export function madeResults(made: Partial<SyntheticOrganisation> = {}): readonly LeerResult[] {
  const people = { seed: 1, teams: { Noord: 12, Zuid: 14, Oost: 3 }, ...made };
  return [...syntheticOrganisation(leerklimaat, people)];
}

/** Results as a file that somebody kept. */
export function resultsFile(name: string, results: readonly LeerResult[] = madeResults()): File {
  return new File([results.map((result) => `${JSON.stringify(result)}\n`).join('')], name);
}

/** As somebody who chooses files does. */
export async function chooseFiles(
  element: LeerteamReport,
  ...files: readonly File[]
): Promise<void> {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nowhere to choose a file.');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await idle(element);
}

/** The heading of what shows. */
export function headingOf(element: LeerteamReport): string {
  return textOf(element.shadowRoot?.querySelector('.heading'));
}

/** The links to the views. */
export function viewLinks(element: LeerteamReport): readonly HTMLAnchorElement[] {
  const [main] = element.shadowRoot?.querySelectorAll('nav') ?? [];
  return [...(main?.querySelectorAll('a') ?? [])];
}

export function typesOf(events: readonly CustomEvent[]): readonly string[] {
  return events.map(({ type }) => type);
}
