import { leerklimaatDe } from './leerklimaat.de.js';
import { shortText } from './short-text.js';

export const leerklimaatKortDe = /* @__PURE__ */ shortText(leerklimaatDe);
