import type { AdviceTexts } from '../../model/text.js';
import type { leerleiderAdvice } from './leerleider-advice.js';

export const leerleiderAdviceFr = {
  'gedrag-1-actie': {
    title: 'Racontez cette semaine à votre équipe ce que vous avez appris',
    firstStep:
      'Commencez la prochaine réunion par : « Je n’ai pas encore réussi ceci, et voici ce que j’en ai appris. »',
  },
  'gedrag-1-tweede': {
    title: 'Apprenez quelque chose de nouveau pendant votre propre travail',
    firstStep:
      'Choisissez une tâche, et demandez à une personne de votre équipe de vous l’apprendre.',
  },
  'gedrag-2-actie': {
    title: 'Après une formation, demandez ce que la personne fera autrement',
    firstStep:
      'Prévoyez une conversation d’un quart d’heure dans la semaine qui suit la formation.',
  },
  'gedrag-2-tweede': {
    title: 'Montrez à une personne à quoi sert ce qu’elle a appris',
    firstStep: 'Cherchez ensemble une personne, cliente ou collègue, à qui cela sert déjà.',
  },
  'gedrag-3-actie': {
    title: 'Cherchez ensemble une tâche pour appliquer ce qui est appris',
    firstStep: 'Prenez le planning de la semaine et choisissez ensemble une tâche.',
  },
  'gedrag-4-actie': {
    title: 'Parlez avec intérêt d’une chose qui n’a pas réussi',
    firstStep:
      'Demandez d’abord : « Qu’avez-vous essayé ? » Écoutez, puis seulement donnez un conseil.',
  },
  'gedrag-5-actie': {
    title: 'Dessinez ensemble les étapes vers un objectif d’apprentissage',
    firstStep: 'Avec une personne de votre équipe, écrivez trois étapes et une date.',
  },
  'gedrag-6-actie': {
    title: 'Convenez de l’étape suivante avec une personne de votre équipe',
    firstStep: 'Demandez : « Quel est le plus petit pas que vous pouvez faire maintenant ? »',
  },
  'gedrag-7-actie': {
    title: 'Fixez avec chaque personne un objectif d’apprentissage et une application',
    firstStep:
      'Demandez ce que la personne veut mieux savoir faire dans trois mois, et où cela se verra.',
  },
  'gedrag-7-tweede': {
    title: 'Reliez un objectif d’apprentissage à un résultat',
    firstStep:
      'Demandez : « À quoi un client ou un collègue remarque-t-il que vous savez maintenant le faire ? »',
  },
  'gedrag-8-actie': {
    title: 'Choisissez une formation à partir de la demande de la personne',
    firstStep:
      'Demandez d’abord ce que la personne veut apprendre. Regardez l’offre seulement après.',
  },
  'gedrag-9-actie': {
    title: 'Dites en réunion ce qu’une personne a appris, et remerciez-la',
    firstStep: 'Choisissez un exemple de cette semaine, et dites ce que l’équipe y gagne.',
  },
  'gedrag-9-tweede': {
    title: 'Récompensez de façon adaptée une personne qui apprend',
    firstStep:
      'Demandez ce qui compte : une nouvelle tâche, plus de temps pour apprendre ou une mention sur l’intranet.',
  },
  'gedrag-10-actie': {
    title: 'Demandez chaque semaine à une personne ce qu’elle a appris',
    firstStep: 'Mettez cette question à l’ordre du jour de vos conversations.',
  },
  'gedrag-11-actie': {
    title: 'Faites essayer pendant un mois une idée de votre équipe',
    firstStep: 'Convenez de ce que vous essayez, et du moment où vous y revenez ensemble.',
  },
  'gedrag-11-tweede': {
    title: 'Laissez du temps à un changement',
    firstStep:
      'Demandez après deux semaines : « Qu’est-ce qui marche déjà, et qu’est-ce qui demande encore de la patience ? »',
  },
  'gedrag-12-actie': {
    title: 'Confiez à une personne une tâche qui demande ce qu’elle a appris',
    firstStep: 'Regardez quelle tâche vous faites vous-même et pouvez transmettre.',
  },
  'gedrag-13-actie': {
    title: 'Mettez du temps pour apprendre dans le planning, à un moment fixe',
    firstStep: 'Réservez une heure pour votre équipe dans les deux prochaines semaines.',
  },
  'gedrag-13-tweede': {
    title: 'Libérez un endroit pour apprendre au calme',
    firstStep:
      'Choisissez ensemble une pièce ou une demi-journée, et convenez de qui répond aux questions.',
  },
  'gedrag-14-actie': {
    title: 'Laissez une personne raconter pendant cinq minutes ce qu’elle a appris',
    firstStep: 'Demandez-le à une personne pour la prochaine réunion.',
  },
  'gedrag-15-actie': {
    title: 'Parlez ensemble d’une erreur, sans chercher de coupable',
    firstStep:
      'Commencez par une de vos propres erreurs. Demandez ensuite ce que vous en apprenez ensemble.',
  },
} as const satisfies AdviceTexts<typeof leerleiderAdvice>;
