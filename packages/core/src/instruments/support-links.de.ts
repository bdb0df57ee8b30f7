import type { LinkTexts } from './support-links.js';

export const supportLinksDe: LinkTexts = {
  leercollectief:
    'Lernnetzwerk des Expertisecentrum Innovatieve Leerwegen, auf Niederländisch. Auf LinkedIn zu finden.',
  agoria:
    'Leitfaden zum informellen Lernen und Praxishandbuch für Führungskräfte, die Lernen fördern.',
  cevora:
    'Schulungen und Zuschüsse für Betriebe und Angestellte der Paritätischen Kommission 200. Andere Branchen haben einen eigenen Fonds.',
  'europa-wse': 'Kostenlose Begleitung für flämische KMU bei Schulungsangebot und Lernkultur.',
  organisatieleren:
    'Werkzeuge, Anregungen, Masterclasses und Beispiele aus Berufsschulen und der Pflege, auf Niederländisch.',
};
