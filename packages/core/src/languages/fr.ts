import type { CoreTexts } from './core-texts.js';
import { ketenFr } from '../instruments/keten/keten.fr.js';
import { leercultuurdragersAdviceFr } from '../instruments/leercultuurdragers/leercultuurdragers-advice.fr.js';
import { leercultuurdragersFr } from '../instruments/leercultuurdragers/leercultuurdragers.fr.js';
import { leercultuurkenmerkenAdviceFr } from '../instruments/leercultuurkenmerken/leercultuurkenmerken-advice.fr.js';
import { leercultuurkenmerkenFr } from '../instruments/leercultuurkenmerken/leercultuurkenmerken.fr.js';
import { leergoestingAdviceFr } from '../instruments/leergoesting/leergoesting-advice.fr.js';
import { leergoestingFr } from '../instruments/leergoesting/leergoesting.fr.js';
import { leerklimaatAdviceFr } from '../instruments/leerklimaat/leerklimaat-advice.fr.js';
import { leerklimaatFr } from '../instruments/leerklimaat/leerklimaat.fr.js';
import { leerklimaatKortFr } from '../instruments/leerklimaat/leerklimaat-kort.fr.js';
import { leerleiderAdviceFr } from '../instruments/leerleider/leerleider-advice.fr.js';
import { leerleiderFr } from '../instruments/leerleider/leerleider.fr.js';
import { leerleiderSpiegelFr } from '../instruments/leerleider/leerleider-spiegel.fr.js';
import { leervoorkeurAdviceFr } from '../instruments/leervoorkeur/leervoorkeur-advice.fr.js';
import { leervoorkeurFr } from '../instruments/leervoorkeur/leervoorkeur.fr.js';
import { leervoorkeurKeuzeFr } from '../instruments/leervoorkeur/leervoorkeur-keuze.fr.js';
import { supportLinksFr } from '../instruments/support-links.fr.js';
import { veiligheidAdviceFr } from '../instruments/veiligheid/veiligheid-advice.fr.js';
import { veiligheidFr } from '../instruments/veiligheid/veiligheid.fr.js';
import { woordenEnDadenAdviceFr } from '../instruments/woorden-en-daden/woorden-en-daden-advice.fr.js';
import { woordenEnDadenFr } from '../instruments/woorden-en-daden/woorden-en-daden.fr.js';

/** The instruments in French: translated by meaning, not yet validated with respondents. */
export const fr: CoreTexts = {
  language: 'fr',
  instruments: {
    leerklimaat: leerklimaatFr,
    'leerklimaat-kort': leerklimaatKortFr,
    leerleider: leerleiderFr,
    'leerleider-spiegel': leerleiderSpiegelFr,
    leervoorkeur: leervoorkeurFr,
    'leervoorkeur-keuze': leervoorkeurKeuzeFr,
    leergoesting: leergoestingFr,
    veiligheid: veiligheidFr,
    leercultuurkenmerken: leercultuurkenmerkenFr,
    leercultuurdragers: leercultuurdragersFr,
    'woorden-en-daden': woordenEnDadenFr,
    keten: ketenFr,
  },
  advice: {
    leerklimaat: leerklimaatAdviceFr,
    'leerklimaat-kort': leerklimaatAdviceFr,
    leerleider: leerleiderAdviceFr,
    leervoorkeur: leervoorkeurAdviceFr,
    'leervoorkeur-keuze': leervoorkeurAdviceFr,
    leergoesting: leergoestingAdviceFr,
    veiligheid: veiligheidAdviceFr,
    leercultuurkenmerken: leercultuurkenmerkenAdviceFr,
    leercultuurdragers: leercultuurdragersAdviceFr,
    'woorden-en-daden': woordenEnDadenAdviceFr,
  },
  links: supportLinksFr,
};
