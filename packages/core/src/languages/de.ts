import type { CoreTexts } from './core-texts.js';
import { ketenDe } from '../instruments/keten/keten.de.js';
import { leercultuurdragersAdviceDe } from '../instruments/leercultuurdragers/leercultuurdragers-advice.de.js';
import { leercultuurdragersDe } from '../instruments/leercultuurdragers/leercultuurdragers.de.js';
import { leercultuurkenmerkenAdviceDe } from '../instruments/leercultuurkenmerken/leercultuurkenmerken-advice.de.js';
import { leercultuurkenmerkenDe } from '../instruments/leercultuurkenmerken/leercultuurkenmerken.de.js';
import { leergoestingAdviceDe } from '../instruments/leergoesting/leergoesting-advice.de.js';
import { leergoestingDe } from '../instruments/leergoesting/leergoesting.de.js';
import { leerklimaatAdviceDe } from '../instruments/leerklimaat/leerklimaat-advice.de.js';
import { leerklimaatDe } from '../instruments/leerklimaat/leerklimaat.de.js';
import { leerklimaatKortDe } from '../instruments/leerklimaat/leerklimaat-kort.de.js';
import { leerleiderAdviceDe } from '../instruments/leerleider/leerleider-advice.de.js';
import { leerleiderDe } from '../instruments/leerleider/leerleider.de.js';
import { leerleiderSpiegelDe } from '../instruments/leerleider/leerleider-spiegel.de.js';
import { leervoorkeurAdviceDe } from '../instruments/leervoorkeur/leervoorkeur-advice.de.js';
import { leervoorkeurDe } from '../instruments/leervoorkeur/leervoorkeur.de.js';
import { leervoorkeurKeuzeDe } from '../instruments/leervoorkeur/leervoorkeur-keuze.de.js';
import { supportLinksDe } from '../instruments/support-links.de.js';
import { veiligheidAdviceDe } from '../instruments/veiligheid/veiligheid-advice.de.js';
import { veiligheidDe } from '../instruments/veiligheid/veiligheid.de.js';
import { woordenEnDadenAdviceDe } from '../instruments/woorden-en-daden/woorden-en-daden-advice.de.js';
import { woordenEnDadenDe } from '../instruments/woorden-en-daden/woorden-en-daden.de.js';

/** The instruments in German: translated by meaning, not yet validated with respondents. */
export const de: CoreTexts = {
  language: 'de',
  instruments: {
    leerklimaat: leerklimaatDe,
    'leerklimaat-kort': leerklimaatKortDe,
    leerleider: leerleiderDe,
    'leerleider-spiegel': leerleiderSpiegelDe,
    leervoorkeur: leervoorkeurDe,
    'leervoorkeur-keuze': leervoorkeurKeuzeDe,
    leergoesting: leergoestingDe,
    veiligheid: veiligheidDe,
    leercultuurkenmerken: leercultuurkenmerkenDe,
    leercultuurdragers: leercultuurdragersDe,
    'woorden-en-daden': woordenEnDadenDe,
    keten: ketenDe,
  },
  advice: {
    leerklimaat: leerklimaatAdviceDe,
    'leerklimaat-kort': leerklimaatAdviceDe,
    leerleider: leerleiderAdviceDe,
    leervoorkeur: leervoorkeurAdviceDe,
    'leervoorkeur-keuze': leervoorkeurAdviceDe,
    leergoesting: leergoestingAdviceDe,
    veiligheid: veiligheidAdviceDe,
    leercultuurkenmerken: leercultuurkenmerkenAdviceDe,
    leercultuurdragers: leercultuurdragersAdviceDe,
    'woorden-en-daden': woordenEnDadenAdviceDe,
  },
  links: supportLinksDe,
};
