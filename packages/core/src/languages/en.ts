import type { CoreTexts } from './core-texts.js';
import { ketenEn } from '../instruments/keten/keten.en.js';
import { leercultuurdragersAdviceEn } from '../instruments/leercultuurdragers/leercultuurdragers-advice.en.js';
import { leercultuurdragersEn } from '../instruments/leercultuurdragers/leercultuurdragers.en.js';
import { leercultuurkenmerkenAdviceEn } from '../instruments/leercultuurkenmerken/leercultuurkenmerken-advice.en.js';
import { leercultuurkenmerkenEn } from '../instruments/leercultuurkenmerken/leercultuurkenmerken.en.js';
import { leergoestingAdviceEn } from '../instruments/leergoesting/leergoesting-advice.en.js';
import { leergoestingEn } from '../instruments/leergoesting/leergoesting.en.js';
import { leerklimaatAdviceEn } from '../instruments/leerklimaat/leerklimaat-advice.en.js';
import { leerklimaatEn } from '../instruments/leerklimaat/leerklimaat.en.js';
import { leerklimaatKortEn } from '../instruments/leerklimaat/leerklimaat-kort.en.js';
import { leerleiderAdviceEn } from '../instruments/leerleider/leerleider-advice.en.js';
import { leerleiderEn } from '../instruments/leerleider/leerleider.en.js';
import { leerleiderSpiegelEn } from '../instruments/leerleider/leerleider-spiegel.en.js';
import { leervoorkeurAdviceEn } from '../instruments/leervoorkeur/leervoorkeur-advice.en.js';
import { leervoorkeurEn } from '../instruments/leervoorkeur/leervoorkeur.en.js';
import { leervoorkeurKeuzeEn } from '../instruments/leervoorkeur/leervoorkeur-keuze.en.js';
import { supportLinksEn } from '../instruments/support-links.en.js';
import { veiligheidAdviceEn } from '../instruments/veiligheid/veiligheid-advice.en.js';
import { veiligheidEn } from '../instruments/veiligheid/veiligheid.en.js';
import { woordenEnDadenAdviceEn } from '../instruments/woorden-en-daden/woorden-en-daden-advice.en.js';
import { woordenEnDadenEn } from '../instruments/woorden-en-daden/woorden-en-daden.en.js';

/** The instruments in English: translated by meaning, not yet validated with respondents. */
export const en: CoreTexts = {
  language: 'en',
  instruments: {
    leerklimaat: leerklimaatEn,
    'leerklimaat-kort': leerklimaatKortEn,
    leerleider: leerleiderEn,
    'leerleider-spiegel': leerleiderSpiegelEn,
    leervoorkeur: leervoorkeurEn,
    'leervoorkeur-keuze': leervoorkeurKeuzeEn,
    leergoesting: leergoestingEn,
    veiligheid: veiligheidEn,
    leercultuurkenmerken: leercultuurkenmerkenEn,
    leercultuurdragers: leercultuurdragersEn,
    'woorden-en-daden': woordenEnDadenEn,
    keten: ketenEn,
  },
  advice: {
    leerklimaat: leerklimaatAdviceEn,
    'leerklimaat-kort': leerklimaatAdviceEn,
    leerleider: leerleiderAdviceEn,
    leervoorkeur: leervoorkeurAdviceEn,
    'leervoorkeur-keuze': leervoorkeurAdviceEn,
    leergoesting: leergoestingAdviceEn,
    veiligheid: veiligheidAdviceEn,
    leercultuurkenmerken: leercultuurkenmerkenAdviceEn,
    leercultuurdragers: leercultuurdragersAdviceEn,
    'woorden-en-daden': woordenEnDadenAdviceEn,
  },
  links: supportLinksEn,
};
