import { leerklimaatNl } from './leerklimaat.nl.js';
import { shortText } from './short-text.js';

export const leerklimaatKortNl = /* @__PURE__ */ shortText(leerklimaatNl);
