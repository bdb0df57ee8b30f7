import { expect } from '@open-wc/testing';
import { chooseAdviceNl } from './choose-advice.nl.js';
import { actiesNl } from './acties.nl.js';
import { ketenNl } from './keten.nl.js';
import { leercultuurdragersNl } from './leercultuurdragers.nl.js';
import { leerklimaatSurveyNl } from './leerklimaat-survey.nl.js';
import { leerleiderChecklistNl } from './leerleider-checklist.nl.js';
import { leervoorkeurProfileNl } from './leervoorkeur-profile.nl.js';
import { leerleiderSpiegelTextNl } from './leerleider-spiegel.nl.js';
import { codesNl } from './codes.nl.js';
import { niveausGroepNl } from './niveaus-groep.nl.js';
import { niveausNl } from './niveaus.nl.js';
import type { PersonAbsence } from './interface-text.js';
import { nl } from './nl.js';
import { scalesNl } from './scales.nl.js';
import { veiligheidNl } from './veiligheid.nl.js';
import { teamReportMirrorNl } from './team-report-mirror.nl.js';
import { teamReportModulesNl } from './team-report-modules.nl.js';
import { teamReportPreferencesNl } from './team-report-preferences.nl.js';
import { teamReportTasksNl } from './team-report-tasks.nl.js';
import { teamReportWordsAndDeedsNl } from './team-report-words-and-deeds.nl.js';
import { teamReportNl } from './team-report.nl.js';
import { waterlineNl } from './waterline.nl.js';
import { woordenEnDadenNl } from './woorden-en-daden.nl.js';
import { planNl } from './plan.nl.js';
import { spiegelbeeldNl } from './spiegelbeeld.nl.js';
import { vergelijkenNl } from './vergelijken.nl.js';
import { sentencesOf, textsOf, wordsOf } from '../testing/locale-sentences.js';

const LOCALES = {
  nl,
  actiesNl,
  chooseAdviceNl,
  ketenNl,
  leercultuurdragersNl,
  scalesNl,
  veiligheidNl,
  waterlineNl,
  woordenEnDadenNl,
  leerklimaatSurveyNl,
  leerleiderChecklistNl,
  leerleiderSpiegelTextNl,
  leervoorkeurProfileNl,
  codesNl,
  niveausNl,
  niveausGroepNl,
  planNl,
  spiegelbeeldNl,
  teamReportNl,
  teamReportMirrorNl,
  teamReportModulesNl,
  teamReportPreferencesNl,
  teamReportTasksNl,
  teamReportWordsAndDeedsNl,
  vergelijkenNl,
};

const MOST_WORDS = 20;
const MEAN_WORDS = 12;
const JUDGING = /zwak|laag|slecht|anoniem|overschat/i;
const FORMAL = /(?<!\p{L})(u|uw|uzelf)(?!\p{L})/iu;

for (const [name, locale] of Object.entries(LOCALES)) {
  describe(`The texts of ${name}`, () => {
    const texts = textsOf(locale, name);

    it('are filled in, and say je', () => {
      for (const [path, text] of texts) {
        expect(text, path).not.to.equal('');
        expect(text, path).to.equal(text.trim());
        expect(text, path).not.to.match(/undefined|NaN|\[object/);
        expect(text, path).not.to.match(FORMAL);
      }
    });

    it('judge nobody, and promise nothing that nobody can keep', () => {
      for (const [path, text] of texts) expect(text, path).not.to.match(JUDGING);
    });

    it(`have no sentence of more than ${MOST_WORDS} words`, () => {
      for (const sentence of texts.flatMap(([, text]) => sentencesOf(text))) {
        expect(wordsOf(sentence), sentence).to.be.at.most(MOST_WORDS);
      }
    });

    it(`have sentences of ${MEAN_WORDS} words or fewer on average`, () => {
      const lengths = texts.flatMap(([, text]) => sentencesOf(text).map(wordsOf));
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      expect(mean).to.be.at.most(MEAN_WORDS);
    });
  });
}

describe('nl', () => {
  const LISTS = [
    { parts: [], list: '' },
    { parts: ['Oefenen'], list: 'Oefenen' },
    { parts: ['Oefenen', 'Ontdekken'], list: 'Oefenen en Ontdekken' },
    { parts: ['a', 'b', 'c'], list: 'a, b en c' },
  ];
  for (const { parts, list } of LISTS) {
    it(`lists ${parts.length} as “${list}”`, () => {
      expect(nl.list(parts)).to.equal(list);
    });
  }

  it('counts open statements in figures, and the gentle count is not the firm one', () => {
    for (const count of [1, 2, 12]) {
      expect(nl.page.skipped(count)).to.contain(` ${count} `);
      expect(nl.page.open(count)).to.contain(` ${count} `);
      expect(nl.page.skipped(count)).not.to.equal(nl.page.open(count));
    }
  });

  it('says of each share what goes along, and what not', () => {
    const { completion, scores, answers } = nl.start.shared;
    expect(completion).not.to.match(/score|antwoord/);
    expect(scores).to.match(/je scores, niet je antwoorden/);
    expect(answers).to.match(/je scores en je antwoorden/);
  });

  it('has words for every reason why a figure is absent', () => {
    const reasons: Record<PersonAbsence, true> = {
      'too-few-answers': true,
      'incomplete-scales': true,
      'within-measurement-error': true,
      'single-scale': true,
      'too-many-scales': true,
      'not-for-this-instrument': true,
    };
    for (const reason of Object.keys(reasons)) expect(nl.chart.absent).to.have.property(reason);
  });
});

describe('The finding about the climate', () => {
  it('names scales in lower case: they are no proper names', () => {
    const finding = scalesNl.apart('Leerleiderschap en Sturing', 'Ruimte');
    expect(finding).to.contain('leerleiderschap en sturing').and.contain('ruimte');
    expect(finding).not.to.match(/Leerleiderschap|Sturing|Ruimte/);
  });
});
