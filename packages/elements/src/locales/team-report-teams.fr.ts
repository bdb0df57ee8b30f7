import type { TeamReportTeamsText } from './team-report-teams-text.js';

export const teamReportTeamsFr: TeamReportTeamsText = {
  title: 'Les équipes côte à côte',
  alike: 'Les équipes se ressemblent',
  none: 'Il n’y a pas d’équipes',
  noneWhy: 'Ces résultats ne disent pas de quelle équipe chaque personne fait partie.',
  order: 'L’ordre des équipes ne dit rien sur leurs scores.',
  picture: 'De gauche à droite : de 0 à 100. Le point est la moyenne de l’équipe.',
  rings:
    'Le cercle est ajusté : plus l’équipe est petite, plus il est proche de la moyenne de toutes les équipes.',
  noRings:
    'Nous ne montrons pas chaque moyenne ajustée. Certaines révéleraient quelque chose sur quelques personnes.',
  dot: 'moyenne de l’équipe',
  ring: 'moyenne ajustée',
  column: 'Équipe',
  both: (mean, shrunken) => `${mean} (ajusté : ${shrunken})`,
  search: 'Chercher une équipe par son nom',
  find: 'Chercher',
  shown: (from, to, all) => `Équipes ${from} à ${to} sur ${all}`,
  notFound: (name) => `Aucune équipe trouvée pour « ${name} ».`,
  previous: 'Équipes précédentes',
  next: 'Équipes suivantes',
  links: 'Voir une seule équipe',
  team: {
    items: 'Sur quoi l’équipe est-elle du même avis ?',
    united: 'Là où les avis sont les plus proches :',
    divided: 'Là où les avis sont les plus divisés :',
    neither: 'Aucune affirmation ne ressort.',
    answers: 'Quelles réponses l’équipe a-t-elle données ?',
    bars: (dimension) => `${dimension} : le nombre de personnes par réponse.`,
    statement: 'Affirmation',
    actions: 'Trois actions pour en parler',
    helpsFoundation: (name) => `Ces actions aident pour « ${name} ». Cet aspect porte les autres.`,
    helpsLowest: (name) =>
      `Ces actions aident pour « ${name} ». L’équipe voit clairement moins cet aspect.`,
  },
};
