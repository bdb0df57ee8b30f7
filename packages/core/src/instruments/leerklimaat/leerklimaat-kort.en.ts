import { leerklimaatEn } from './leerklimaat.en.js';
import { shortText } from './short-text.js';

export const leerklimaatKortEn = /* @__PURE__ */ shortText(leerklimaatEn);
