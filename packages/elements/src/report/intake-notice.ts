import type { Intake } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { nameAndValue } from '../locales/name-and-value.js';
import { downloadFile } from '../parts/download-file.js';
import { isolated } from './isolated.js';
import type { ReportContext } from './report-context.js';

const LEFT_OUT = ['duplicates', 'tests', 'otherInstruments', 'otherVersions', 'broken'] as const;

/** What became of everything that was read: nothing is left out in silence. */
export function intakeNotice(
  context: Pick<ReportContext, 'words' | 'language'>,
  intake: Intake,
): TemplateResult {
  const { intake: words, tools } = context.words.frame;
  const left = LEFT_OUT.filter((name) => intake[name] > 0);
  const problems = problemLines(context, intake);
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
                @click=${() => downloadFile(`${tools.file}.txt`, 'text/plain', text)}
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
  { words, language }: Pick<ReportContext, 'words' | 'language'>,
  { problems, moreProblems }: Intake,
): readonly string[] {
  const { at, problem, more } = words.frame.intake;
  return [
    ...problems.map(({ source, line, code }) =>
      nameAndValue(language, at(isolated(source ?? ''), line).trim(), problem[code]),
    ),
    ...(moreProblems > 0 ? [more(moreProblems)] : []),
  ];
}
