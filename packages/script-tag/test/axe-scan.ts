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
 * Two things that axe leaves open were looked at, both about contrast. Text in an svg: its colour is held against
 * that of the shape behind it, or else of the page. Cells that are scrolled out of a narrow table: axe does see
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
      const page = getComputedStyle(document.body).backgroundColor;
      /** What was drawn last behind the beginning, the middle and the end of a word. */
      const backgrounds = (word: SVGElement): readonly string[] => {
        let picture = word.ownerSVGElement;
        while (picture?.ownerSVGElement) picture = picture.ownerSVGElement;
        const before = [...(picture?.querySelectorAll('*') ?? [])].filter(
          (shape): shape is SVGGeometryElement =>
            shape instanceof SVGGeometryElement &&
            getComputedStyle(shape).fill !== 'none' &&
            Boolean(shape.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING),
        );
        const { left, right, top, height } = word.getBoundingClientRect();
        return [left + 1, (left + right) / 2, right - 1].map((x) => {
          const point = new DOMPoint(x, top + height / 2);
          const behind = before.findLast((shape) =>
            shape.isPointInFill(point.matrixTransform(shape.getScreenCTM()!.inverse())),
          );
          return behind ? getComputedStyle(behind).fill : page;
        });
      };
      const isReviewed = (rule: string, { element }: axe.NodeResult): boolean =>
        rule === 'color-contrast' && Boolean(element?.closest(`svg, ${scrolls}`));
      const words = incomplete.flatMap(({ id, nodes }) =>
        nodes
          .filter((node) => isReviewed(id, node))
          .flatMap(({ element }: { element?: Element }) =>
            element instanceof SVGElement ? [element] : [],
          ),
      );
      const inPictures = words.flatMap((word) => {
        const { fill } = getComputedStyle(word);
        return [...new Set(backgrounds(word))].map((background) => ({ fill, background }));
      });
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
