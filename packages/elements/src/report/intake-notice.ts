import type { Intake } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FrameIntakeText } from '../locales/team-report-frame-text.js';
import { downloadFile } from '../parts/download-file.js';

const LEFT_OUT = ['duplicates', 'tests', 'otherInstruments', 'otherVersions', 'broken'] as const;

/** What became of everything that was read: nothing is left out in silence. */
export function intakeNotice(
  words: FrameIntakeText,
  intake: Intake,
  fileName: string,
): TemplateResult {
  const left = LEFT_OUT.filter((name) => intake[name] > 0);
  const problems = problemLines(words, intake);
  const text = problems.join('\n');
  return html`
    <div class="notice intake">
      <p>${words.counted(intake.counted, intake.read)}</p>
      ${
        left.length > 0
          ? html`<ul>
              ${left.map((name) => html`<li>${words[name](intake[name])}</li>`)}
            </ul>`
          : nothing
      }
      ${
        problems.length > 0
          ? html`<details>
              <summary>${words.problems}</summary>
              <ul>
                ${problems.map((line) => html`<li>${line}</li>`)}
              </ul>
              <button
                type="button"
                class="secondary"
                @click=${() => downloadFile(`${fileName}.txt`, 'text/plain', text)}
              >
                ${words.download}
              </button>
            </details>`
          : nothing
      }
    </div>
  `;
}

function problemLines(
  words: FrameIntakeText,
  { problems, moreProblems }: Intake,
): readonly string[] {
  return [
    ...problems.map(
      ({ source, line, code }) => `${words.at(source ?? '', line).trim()}: ${words.problem[code]}`,
    ),
    ...(moreProblems > 0 ? [words.more(moreProblems)] : []),
  ];
}
