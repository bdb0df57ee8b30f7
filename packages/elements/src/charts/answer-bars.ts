import { svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import {
  LINE_EM,
  answerBarsGeometry,
  mostPeople,
  type AnswerBarsRow,
  type AnswerBarsRowGeometry,
} from './answer-bars-geometry.js';
import { inParts } from './in-parts.js';
import { plotParts } from './plot-parts.js';

/**
 * Per statement how many people gave each answer, the number above its bar. What is too long for a page is in parts.
 *
 * @param ticks - what the answers are called, the lowest first
 * @param sentence - what it shows, for who can't see it
 */
export function answerBars(
  statements: readonly AnswerBarsRow[],
  ticks: readonly string[],
  sentence: string,
): TemplateResult {
  const most = mostPeople(statements);
  const parts = inParts(statements, (row) => answerBarsGeometry([row], most).ticksY);
  return plotParts(parts, sentence, (rows) => {
    const { height, ticksY, rows: placed } = answerBarsGeometry(rows, most);
    const shapes = svg`
      ${placed.map(statementRow)}
      ${ticks.map((tick, index) => {
        const [kind, x] = tickPlace(index, ticks.length);
        return svg`<text class=${kind} x="${x}%" y="${ticksY}em">${tick}</text>`;
      })}
    `;
    return { height, shapes };
  });
}

/** The ends stand at the edges; what stands between them, below its bar, goes where room is short. */
function tickPlace(index: number, count: number): readonly [string, number] {
  if (index === 0) return ['', 0];
  if (index === count - 1) return ['end', 100];
  return ['middle minor', ((index + 0.5) * 100) / count];
}

function statementRow({
  lines,
  textY,
  baseY,
  words,
  bars,
}: AnswerBarsRowGeometry): SVGTemplateResult {
  return svg`
    <g class="row">
      <text y="${textY}em">${lines.map(
        (line, index) => svg`<tspan x="0" dy="${index === 0 ? 0 : LINE_EM}em">${line} </tspan>`,
      )}</text>
      ${
        words === null
          ? svg`<line class="grid" x1="0" x2="100%" y1="${baseY}em" y2="${baseY}em"></line>`
          : svg`<text class="value" y="${baseY}em">${words}</text>`
      }
      ${bars.map(
        ({ count, middle, countY, x, y, width, height: tall }) => svg`
          <text class="middle" x="${middle}%" y="${countY}em">${count}</text>
          <rect class="filled" x="${x}%" y="${y}em" width="${width}%" height="${tall}em"></rect>
        `,
      )}
    </g>
  `;
}
