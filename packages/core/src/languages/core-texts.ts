import type { keten } from '../instruments/keten/keten.js';
import type { leercultuurdragersAdvice } from '../instruments/leercultuurdragers/leercultuurdragers-advice.js';
import type { leercultuurdragers } from '../instruments/leercultuurdragers/leercultuurdragers.js';
import type { leercultuurkenmerkenAdvice } from '../instruments/leercultuurkenmerken/leercultuurkenmerken-advice.js';
import type { leercultuurkenmerken } from '../instruments/leercultuurkenmerken/leercultuurkenmerken.js';
import type { leergoestingAdvice } from '../instruments/leergoesting/leergoesting-advice.js';
import type { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import type { leerklimaatAdvice } from '../instruments/leerklimaat/leerklimaat-advice.js';
import type { leerklimaatKort } from '../instruments/leerklimaat/leerklimaat-kort.js';
import type { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import type { leerleiderAdvice } from '../instruments/leerleider/leerleider-advice.js';
import type { leerleiderSpiegel } from '../instruments/leerleider/leerleider-spiegel.js';
import type { leerleider } from '../instruments/leerleider/leerleider.js';
import type { leervoorkeurAdvice } from '../instruments/leervoorkeur/leervoorkeur-advice.js';
import type { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import type { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import type { LinkTexts } from '../instruments/support-links.js';
import type { veiligheidAdvice } from '../instruments/veiligheid/veiligheid-advice.js';
import type { veiligheid } from '../instruments/veiligheid/veiligheid.js';
import type { woordenEnDadenAdvice } from '../instruments/woorden-en-daden/woorden-en-daden-advice.js';
import type { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { AdviceTexts, InstrumentText } from '../model/text.js';

/** All sentences of all instruments in one language, by the id of the instrument. A missing one does not compile. */
export interface CoreTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly instruments: {
    readonly leerklimaat: InstrumentText<typeof leerklimaat>;
    readonly 'leerklimaat-kort': InstrumentText<typeof leerklimaatKort>;
    readonly leerleider: InstrumentText<typeof leerleider>;
    readonly 'leerleider-spiegel': InstrumentText<typeof leerleiderSpiegel>;
    readonly leervoorkeur: InstrumentText<typeof leervoorkeur>;
    readonly 'leervoorkeur-keuze': InstrumentText<typeof leervoorkeurKeuze>;
    readonly leergoesting: InstrumentText<typeof leergoesting>;
    readonly veiligheid: InstrumentText<typeof veiligheid>;
    readonly leercultuurkenmerken: InstrumentText<typeof leercultuurkenmerken>;
    readonly leercultuurdragers: InstrumentText<typeof leercultuurdragers>;
    readonly 'woorden-en-daden': InstrumentText<typeof woordenEnDaden>;
    readonly keten: InstrumentText<typeof keten>;
  };
  readonly advice: {
    readonly leerklimaat: AdviceTexts<typeof leerklimaatAdvice>;
    readonly 'leerklimaat-kort': AdviceTexts<typeof leerklimaatAdvice>;
    readonly leerleider: AdviceTexts<typeof leerleiderAdvice>;
    readonly leervoorkeur: AdviceTexts<typeof leervoorkeurAdvice>;
    readonly 'leervoorkeur-keuze': AdviceTexts<typeof leervoorkeurAdvice>;
    readonly leergoesting: AdviceTexts<typeof leergoestingAdvice>;
    readonly veiligheid: AdviceTexts<typeof veiligheidAdvice>;
    readonly leercultuurkenmerken: AdviceTexts<typeof leercultuurkenmerkenAdvice>;
    readonly leercultuurdragers: AdviceTexts<typeof leercultuurdragersAdvice>;
    readonly 'woorden-en-daden': AdviceTexts<typeof woordenEnDadenAdvice>;
  };
  readonly links: LinkTexts;
}
