import { leerklimaatFr } from './leerklimaat.fr.js';
import { shortText } from './short-text.js';

export const leerklimaatKortFr = /* @__PURE__ */ shortText(leerklimaatFr);
