import type { LeervoorkeurProfileText } from './leervoorkeur-profile-text.js';

export const leervoorkeurProfileFr: LeervoorkeurProfileText = {
  oneTop: (name) => `« ${name} » arrive en tête chez vous`,
  sharedTop: (names) => `En tête, proches entre elles : ${names}`,
  noTop: 'Vos préférences sont proches les unes des autres',
  incomplete: 'Vous avez donné trop peu de réponses pour un profil',
  plot: 'La ligne au milieu est votre propre moyenne. À droite : ce que vous aimez plus que votre moyenne. Le trait est la marge d’erreur.',
  ticks: ['moins', 'moyenne', 'plus'],
  against: 'Par rapport à votre propre moyenne',
  notATalent:
    'Une préférence n’est pas un talent, et aucune préférence n’est meilleure. Elle ne dit pas quel enseignement vous convient le mieux. Utilisez-la comme langage pour une conversation.',
  withinPerson:
    'Vous avez choisi chaque fois entre des affirmations. Un tel choix compare seulement vos préférences entre elles : ce que vous aimez plus qu’autre chose.',
  meanings: 'Ce que veut dire chaque préférence, avec une question pour guider votre apprentissage',
};
