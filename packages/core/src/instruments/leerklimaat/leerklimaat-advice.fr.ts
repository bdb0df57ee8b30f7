import type { AdviceTexts } from '../../model/text.js';
import type { leerklimaatAdvice } from './leerklimaat-advice.js';

export const leerklimaatAdviceFr = {
  'leerleiderschap-a1': {
    title: 'Demandez à votre responsable de parler d’un moment d’apprentissage',
    firstStep:
      'Posez la question aujourd’hui : « Qu’avez-vous appris ces derniers temps au travail ? »',
  },
  'leerleiderschap-a2': {
    title: 'Faites commencer la réunion par une question ouverte',
    firstStep: 'Donnez à votre responsable une question de votre travail encore sans réponse.',
  },
  'leerleiderschap-a3': {
    title: 'Demandez un entretien de développement sur ce que vous voulez apprendre',
    firstStep:
      'Demandez une demi-heure à votre responsable, et joignez une question qui vous occupe.',
  },
  'leerleiderschap-a4': {
    title: 'Réunissez des responsables pour parler d’apprentissage',
    firstStep: 'Proposez aux RH une demi-journée où chaque responsable raconte ses exemples.',
  },
  'opportuniteiten-a1': {
    title: 'Prenez une tâche encore nouvelle pour vous',
    firstStep:
      'Choisissez-en une dans le planning de la semaine, et demandez qui peut regarder avec vous.',
  },
  'opportuniteiten-a2': {
    title: 'Apprenez ensemble à partir d’une question de client',
    firstStep: 'Mettez à l’ordre du jour : « Que dit cette question sur notre travail ? »',
  },
  'opportuniteiten-a3': {
    title: 'Essayez pendant un mois une autre façon de travailler',
    firstStep: 'Notez l’essai sur une carte : quoi, qui, et quand y revenons-nous ?',
  },
  'opportuniteiten-a4': {
    title: 'Trouvez un rôle dans un projet innovant',
    firstStep:
      'Demandez à votre responsable quel projet commence bientôt, et ce que vous pouvez apporter.',
  },
  'opportuniteiten-a5': {
    title: 'Suivez ensemble ce qui change dans votre métier',
    firstStep:
      'Demandez qui suit les nouvelles lois ou techniques, et prévoyez un webinaire avec cette personne.',
  },
  'steun-a1': {
    title: 'Félicitez un ou une collègue pour une chose nouvelle',
    firstStep: 'Dites ce que vous avez vu, et ce que cela vous a apporté.',
  },
  'steun-a2': {
    title: 'Dites en réunion ce que vous cherchez encore',
    firstStep: 'Commencez par : « Ici, je ne trouve pas de solution. Qui réfléchit avec moi ? »',
  },
  'steun-a3': {
    title: 'Revenez ensemble sur une chose qui s’est passée autrement',
    firstStep:
      'Demandez à tour de rôle : qu’attendions-nous, que s’est-il passé, que faisons-nous maintenant ?',
  },
  'steun-a4': {
    title: 'Parlez d’un souhait d’apprentissage, même sans plan précis',
    firstStep:
      'Racontez à votre responsable ce qui vous attire, puis choisissez ensemble une façon d’apprendre.',
  },
  'steun-a5': {
    title: 'Donnez une place à l’apprentissage sur l’intranet',
    firstStep:
      'Demandez à un ou une collègue si vous pouvez y envoyer une belle histoire d’apprentissage.',
  },
  'ruimte-a1': {
    title: 'Mettez dans votre agenda une heure fixe pour apprendre',
    firstStep: 'Choisissez un moment calme, et écrivez ce que vous ferez alors.',
  },
  'ruimte-a2': {
    title: 'Parlez chaque semaine d’un cas tiré du travail',
    firstStep:
      'Demandez à un ou une collègue d’apporter une situation difficile à la prochaine réunion.',
  },
  'ruimte-a3': {
    title: 'Demandez de quelles heures et de quel budget vous disposez',
    firstStep:
      'Écrivez à votre responsable : « Combien de temps et d’argent puis-je utiliser pour apprendre cette année ? »',
  },
  'ruimte-a4': {
    title: 'Mettez vos budgets de formation en commun',
    firstStep:
      'Demandez qui veut apprendre la même chose, et cherchez ensemble une formation sur mesure.',
  },
  'ruimte-a5': {
    title: 'Rassemblez toute l’offre d’apprentissage à un seul endroit',
    firstStep: 'Demandez aux RH qui s’en occupe, et envoyez trois sources que vous utilisez.',
  },
  'autonomie-a1': {
    title: 'Écrivez ce que vous voulez savoir faire dans trois mois',
    firstStep: 'Une phrase suffit. Ajoutez une date.',
  },
  'autonomie-a2': {
    title: 'Vendredi, revenez dix minutes sur votre semaine',
    firstStep: 'Notez ce que vous avez appris, et ce que vous ferez autrement lundi.',
  },
  'autonomie-a3': {
    title: 'Convenez de ce que vous pouvez choisir vous-même',
    firstStep:
      'Pour une formation déjà prévue, demandez : pourquoi celle-ci, et où ai-je le choix ?',
  },
  'autonomie-a4': {
    title: 'Comparez vos objectifs d’apprentissage avec l’objectif de l’équipe',
    firstStep:
      'Chaque personne écrit un objectif d’apprentissage sur une carte. Cherchez ensemble les liens.',
  },
  'autonomie-a5': {
    title: 'Laissez les gens dire quelle aide ils veulent',
    firstStep:
      'Proposez aux RH une courte question à tout le monde, par messagerie ou sur l’intranet.',
  },
  'kennisdeling-a1': {
    title: 'Prenez un café avec une personne d’une autre équipe',
    firstStep: 'Écrivez maintenant à une personne dont le travail touche au vôtre.',
  },
  'kennisdeling-a2': {
    title: 'Faites une liste : qui sait quoi ?',
    firstStep:
      'Chaque personne note trois sujets sur lesquels les collègues peuvent lui poser des questions.',
  },
  'kennisdeling-a3': {
    title: 'Organisez un lunch où une personne montre quelque chose',
    firstStep: 'Cherchez qui veut animer vingt minutes, et fixez une date.',
  },
  'kennisdeling-a4': {
    title: 'Faites collaborer plusieurs métiers à une même mission',
    firstStep:
      'Proposez à votre responsable une mission qui demande les connaissances de deux équipes.',
  },
  'kennisdeling-a5': {
    title: 'Commencez un réseau d’apprentissage avec un partenaire ou un client',
    firstStep: 'Choisissez-en un avec les RH, et invitez-le à un échange.',
  },
} as const satisfies AdviceTexts<typeof leerklimaatAdvice>;
