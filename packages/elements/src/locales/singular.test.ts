import { expect } from '@open-wc/testing';
import { textsOf } from '../testing/locale-sentences.js';
import { deReportTexts } from './de-report-texts.js';
import { enReportTexts } from './en-report-texts.js';
import { frReportTexts } from './fr-report-texts.js';
import { teamReportModulesNl } from './team-report-modules.nl.js';
import { teamReportMirrorNl } from './team-report-mirror.nl.js';
import { teamReportNl } from './team-report.nl.js';

/** People aside: of fewer than five nothing is told. */
const LANGUAGES = [
  {
    name: 'nl',
    base: teamReportNl,
    rest: [teamReportMirrorNl, teamReportModulesNl],
    one: ['1 vragenlijst. Ze telt mee', '1 punt.', '1 van 1 resultaat telt mee'],
    several: /\b1 (vragenlijsten|punten|resultaten)\b/,
  },
  {
    name: 'en',
    base: enReportTexts.base,
    rest: [enReportTexts],
    one: ['1 questionnaire. It counts', '1 point.', '1 of 1 result counts'],
    several: /\b1 (questionnaires|points|results)\b/,
  },
  {
    name: 'de',
    base: deReportTexts.base,
    rest: [deReportTexts],
    one: ['1 Fragebogen. Er zählt mit', '1 Punkt ', '1 von 1 Ergebnis zählt mit'],
    several: /\b1 (Fragebögen|Punkten?|Ergebnissen?)\b/,
  },
  {
    name: 'fr',
    base: frReportTexts.base,
    rest: [frReportTexts],
    one: ['Questionnaire peut-être rempli', '1 point.', 'Résultat qui compte\u00a0: 1 sur'],
    several: /\b1 (questionnaires|points|résultats)\b/,
  },
];

for (const { name, base, rest, one, several } of LANGUAGES) {
  describe(`One of something in ${name}`, () => {
    const { organisation, waves, frame } = base;
    const said = [organisation.suspect(1), waves.couldShowOne(1), frame.intake.counted(1, 1)];
    for (const [index, part] of one.entries()) {
      it(`is “${part.trim()}”`, () => {
        expect(said[index]).to.contain(part);
      });
    }

    it('is nowhere said as several', () => {
      for (const [path, text] of textsOf([base, ...rest], name)) {
        expect(text, path).not.to.match(several);
      }
    });
  });
}
