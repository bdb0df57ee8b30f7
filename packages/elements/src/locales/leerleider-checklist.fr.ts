import type { LeerleiderChecklistText } from './leerleider-checklist-text.js';

export const leerleiderChecklistFr: LeerleiderChecklistText = {
  finding: (often, answered) =>
    often === 0
      ? 'Il y a beaucoup de choses que vous pouvez commencer à faire'
      : `Vous montrez déjà souvent ${often} ${often < 2 ? 'comportement' : 'comportements'} sur ${answered}`,
  none: 'Vous n’avez pas encore donné de réponse',
  often: 'Ce que vous faites déjà souvent',
  sometimes: 'Ce que vous faites parfois, ou pas encore',
  notAnswered: 'Ce que vous avez passé',
  nothingHere: 'Il n’y a rien ici pour l’instant.',
  plot: 'Les points montrent à quelle fréquence vous faites quelque chose : de un (jamais) à cinq (toujours).',
};
