import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { SCROLLING } from './hooks.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe on every page that this one becomes. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core') });
}

export interface Scan {
  /** Violations, and what axe leaves to a person, as `rule: where (why)`. */
  readonly findings: readonly string[];
  /** Words in pictures: axe can't tell what lies behind them, so their contrast is reckoned here. */
  readonly inPictures: readonly { readonly fill: string; readonly background: string }[];
}

/**
 * Two things that axe leaves open were looked at, both about contrast. Text in an svg: it stands on the page beside the
 * shapes, so its colour is held against the page's own. Cells that are scrolled out of a narrow table: axe does see
 * them in the wider widths.
 */
export function scan(page: Page): Promise<Scan> {
  return page.evaluate(
    async ({ values, scrolls }) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations, incomplete } = await run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
        preload: false,
      });
      const isReviewed = (rule: string, { element }: axe.NodeResult): boolean =>
        rule === 'color-contrast' && Boolean(element?.closest(`svg, ${scrolls}`));
      const inPictures = incomplete.flatMap(({ id, nodes }) =>
        nodes
          .filter((node) => isReviewed(id, node) && node.element instanceof SVGElement)
          .map(({ element }) => ({
            fill: getComputedStyle(element!).fill,
            background: getComputedStyle(document.body).backgroundColor,
          })),
      );
      const findings = [...violations, ...incomplete].flatMap((result) =>
        result.nodes
          .filter((node) => violations.includes(result) || !isReviewed(result.id, node))
          .map(({ target, any, none, all }) => {
            const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
            return `${result.id}: ${target.flat().join(' ')} (${why})`;
          }),
      );
      return { findings, inPictures };
    },
    { values: RULES, scrolls: SCROLLING },
  );
}
