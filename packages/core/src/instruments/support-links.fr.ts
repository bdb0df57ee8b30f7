import type { LinkTexts } from './support-links.js';

export const supportLinksFr: LinkTexts = {
  leercollectief:
    'Communauté d’apprentissage de l’Expertisecentrum Innovatieve Leerwegen (en néerlandais). À chercher sur LinkedIn.',
  agoria:
    'Guide sur l’apprentissage informel et manuel pratique pour les responsables qui font apprendre.',
  cevora:
    'Formations et primes pour les entreprises et les employés de la CP 200. D’autres secteurs ont leur propre fonds.',
  'europa-wse':
    'Accompagnement gratuit des PME flamandes pour leur offre de formation et leur culture d’apprentissage.',
  organisatieleren:
    'Outils, repères, master classes et exemples d’écoles professionnelles et du secteur des soins (en néerlandais).',
};
