import type { AdviceTexts } from '../../model/text.js';
import type { leercultuurdragersAdvice } from './leercultuurdragers-advice.js';

export const leercultuurdragersAdviceFr = {
  'inhoud-1-actie': {
    title: 'Décidez vous-même pour une tâche',
    firstStep: 'Demandez à votre responsable quel choix vous pourrez désormais faire.',
  },
  'inhoud-2-actie': {
    title: 'Faites à deux une tâche compliquée',
    firstStep: 'Choisissez qui regarde avec vous, et expliquez à voix haute ce que vous faites.',
  },
  'inhoud-3-actie': {
    title: 'Demandez une mission qui vous lance un défi',
    firstStep: 'En réunion, citez une tâche du planning qui vous attire.',
  },
  'veiligeRuimte-1-actie': {
    title: 'Demandez à un ou une collègue comment va vraiment le travail',
    firstStep: 'Prenez dix minutes pour écouter, et revenez-y la semaine prochaine.',
  },
  'veiligeRuimte-2-actie': {
    title: 'Parlez d’une erreur comme d’un moment d’apprentissage',
    firstStep: 'Remerciez la personne qui en parle, et demandez ce que l’équipe en retire.',
  },
  'veiligeRuimte-3-actie': {
    title: 'Libérez un après-midi pour un essai',
    firstStep: 'Présentez une idée à votre responsable, avec un début et une fin.',
  },
  'samenwerken-1-actie': {
    title: 'Commencez la réunion par un court tour de table',
    firstStep: 'Demandez ce qui a réussi cette semaine, et où un peu d’aide est la bienvenue.',
  },
  'samenwerken-2-actie': {
    title: 'Faites apporter à tour de rôle une question de travail',
    firstStep: 'Apportez vous-même la première, et faites une petite liste pour la suite.',
  },
  'samenwerken-3-actie': {
    title: 'Cherchez un mentor pour une chose que vous voulez apprendre',
    firstStep: 'Demandez à cette personne trois conversations d’une demi-heure.',
  },
  'samenwerken-4-actie': {
    title: 'Aménagez un endroit pour vous parler',
    firstStep: 'Regardez où les collègues s’arrêtent déjà, et proposez cet endroit.',
  },
  'samenwerken-5-actie': {
    title: 'Résolvez un problème avec plusieurs métiers',
    firstStep: 'Invitez pour une heure trois personnes d’un autre métier.',
  },
  'leiderschap-1-actie': {
    title: 'Écrivez en un paragraphe pourquoi vous apprenez ensemble',
    firstStep: 'Demandez une première version à votre responsable, et discutez-en en équipe.',
  },
  'leiderschap-2-actie': {
    title: 'Invitez votre responsable à parler de son propre apprentissage',
    firstStep: 'Demandez : « Quelle expérience vous a le plus appris ? »',
  },
  'leiderschap-3-actie': {
    title: 'Faites une proposition pour votre propre développement',
    firstStep:
      'Écrivez trois lignes : ce que vous voulez apprendre, comment, et ce qu’il vous faut.',
  },
  'organisatie-1-actie': {
    title: 'Affichez un tableau d’améliorations',
    firstStep: 'Notez ensemble trois points à améliorer, et choisissez-en un pour ce mois-ci.',
  },
  'organisatie-2-actie': {
    title: 'Gardez une trace d’une leçon pour vos collègues',
    firstStep:
      'Mettez trois phrases à un endroit que tout le monde trouve : quoi, comment, conseil.',
  },
  'organisatie-3-actie': {
    title: 'Faites compter le développement dans la reconnaissance',
    firstStep: 'Proposez aux RH de demander à chaque entretien annuel : « Qu’avez-vous appris ? »',
  },
  'organisatie-4-actie': {
    title: 'Prévoyez des moments fixes pour revenir sur le travail',
    firstStep: 'Demandez quatre dates à votre responsable, et commencez par la première.',
  },
  'organisatie-5-actie': {
    title: 'Faites connaître le budget de formation',
    firstStep: 'Demandez aux RH le montant, les règles et le nom d’une personne de contact.',
  },
  'omgeving-1-actie': {
    title: 'Suivez un changement dans la société',
    firstStep:
      'Choisissez un journal ou une lettre d’information, et partagez un article dans votre équipe.',
  },
  'omgeving-2-actie': {
    title: 'Parlez de ce qui change dans votre secteur',
    firstStep: 'Demandez qui a visité un salon ou un client, et ce que cette visite a montré.',
  },
  'omgeving-3-actie': {
    title: 'Travaillez avec un client à quelque chose de nouveau',
    firstStep: 'Invitez un client ou un fournisseur à réfléchir une heure avec vous.',
  },
} as const satisfies AdviceTexts<typeof leercultuurdragersAdvice>;
