import type { ScalesText } from './scales-text.js';
import { withDe } from './with-de.js';

export const scalesFr: ScalesText = {
  apart: (highest, lowest) => `Vous voyez clairement plus ${withDe(highest)} que ${withDe(lowest)}`,
  together: 'Vos scores sont proches les uns des autres',
  incomplete: 'Voici ce que l’on voit dans vos réponses',
  plot: 'Le point est votre score. Le trait est la marge d’erreur : par hasard, votre score peut se trouver ailleurs sur ce trait.',
  meanings: 'Que veulent dire les noms ?',
};
