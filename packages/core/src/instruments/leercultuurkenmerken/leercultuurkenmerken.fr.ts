import type { InstrumentText } from '../../model/text.js';
import type { leercultuurkenmerken } from './leercultuurkenmerken.js';

export const leercultuurkenmerkenFr = {
  language: 'fr',
  status: 'translated',
  title: 'Apprendre dans votre organisation : qu’est-ce qui est habituel ?',
  purpose:
    'Vous verrez ensuite comment vous vivez sept caractéristiques d’une culture d’apprentissage dans votre organisation. Cela aide à en parler ensemble.',
  resultTitle: 'Comment vous voyez votre culture d’apprentissage',
  referents: [
    {
      question: 'Qui est « nous » ?',
      answer:
        'Pensez à l’organisation où vous travaillez. Elle est grande ? Pensez alors au site ou au service que vous connaissez bien.',
    },
  ],
  anchors: [
    'pas du tout d’accord',
    'pas d’accord',
    'en partie d’accord',
    'd’accord',
    'tout à fait d’accord',
  ],
  shortAnchors: ['pas du tout', 'non', 'en partie', 'oui', 'tout à fait'],
  optOut: 'je ne sais pas',
  scales: {
    openheid: {
      name: 'Ouverture et confiance',
      shortName: 'Ouverture',
      meaning: 'Les gens peuvent parler ouvertement. Une erreur peut servir à apprendre.',
    },
    kennis: {
      name: 'Partage des connaissances',
      shortName: 'Partage',
      meaning:
        'Les gens transmettent ce qu’ils savent, avec un mentor, en réunion ou entre deux tâches.',
    },
    toegang: {
      name: 'Accès au développement',
      shortName: 'Accès',
      meaning: 'Il y a une offre où choisir, et de la place pour suivre son propre chemin.',
    },
    steunLeiding: {
      name: 'Soutien des responsables',
      shortName: 'Soutien',
      meaning: 'Les responsables parlent d’évolution et montrent qu’ils apprennent aussi.',
    },
    feedback: {
      name: 'Feedback et réflexion',
      shortName: 'Feedback',
      meaning: 'Les gens se disent ce qu’ils voient, et revenir sur le travail est une habitude.',
    },
    vernieuwing: {
      name: 'Innovation et expérimentation',
      shortName: 'Innovation',
      meaning:
        'Les nouvelles idées ont leur chance, et les gens discutent ensemble de ce qui s’est passé.',
    },
    groei: {
      name: 'Reconnaissance de l’évolution',
      shortName: 'Évolution',
      meaning: 'L’évolution personnelle compte, même quand elle va au-delà de la fonction.',
    },
  },
  pages: {
    'leercultuurkenmerken-1': 'Pensez à ce qui se passe dans votre organisation',
    'leercultuurkenmerken-2': 'Pensez aux trois derniers mois',
  },
  items: {
    'kenmerk-openheid-1': 'Chez nous, les gens peuvent se parler ouvertement.',
    'kenmerk-kennis-1':
      'Chez nous, des collègues d’expérience accompagnent les personnes qui apprennent quelque chose de nouveau.',
    'kenmerk-toegang-1': 'Chez nous, tout le monde peut suivre une formation.',
    'kenmerk-steunLeiding-1':
      'Chez nous, les responsables parlent avec les gens de leur évolution.',
    'kenmerk-feedback-1': 'Chez nous, les gens se donnent un feedback utile.',
    'kenmerk-vernieuwing-1':
      'Chez nous, quand on veut essayer quelque chose de nouveau, on en a l’occasion.',
    'kenmerk-groei-1': 'Notre organisation apprécie que les gens se développent.',
    'kenmerk-openheid-2': 'Nous voyons une erreur comme une occasion d’apprendre.',
    'kenmerk-kennis-2': 'Nos équipes échangent leurs connaissances.',
    'kenmerk-toegang-2': 'Chez nous, les gens ont leur mot à dire sur leur façon de se développer.',
    'kenmerk-steunLeiding-2': 'Chez nous, les responsables montrent qu’ils apprennent aussi.',
    'kenmerk-feedback-2': 'Chez nous, revenir sur le travail est une habitude.',
    'kenmerk-vernieuwing-2': 'Après un essai, nous discutons ensemble de ce qui s’est passé.',
    'kenmerk-groei-2':
      'Chez nous, on reçoit du soutien pour des objectifs d’apprentissage hors de sa fonction.',
  },
  talk: [
    'Que remarquerait ici une nouvelle personne sur notre façon d’apprendre ?',
    'Où voyez-vous qu’apprendre est habituel chez nous ?',
    'Quelle habitude pourrions-nous prendre ensemble ?',
  ],
} as const satisfies InstrumentText<typeof leercultuurkenmerken>;
