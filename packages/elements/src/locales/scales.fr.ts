import type { ScalesText } from './scales-text.js';

export const scalesFr: ScalesText = {
  apart: (highest, lowest) => `Vous voyez clairement plus ${de(highest)} que ${de(lowest)}`,
  together: 'Vos scores sont proches les uns des autres',
  incomplete: 'Voici ce que l’on voit dans vos réponses',
  plot: 'Le point est votre score. Le trait est la marge d’erreur : par hasard, votre score peut se trouver ailleurs sur ce trait.',
  meanings: 'Que veulent dire les noms ?',
};

/** French repeats “de” before every name of a list, and elides it before a vowel. */
function de(names: string): string {
  return names
    .toLowerCase()
    .split(/(, | et )/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return /^[aeiouàâéèêëîïôœùû]/.test(part) ? `d’${part}` : `de ${part}`;
    })
    .join('');
}
