import type { InstrumentText } from '../../model/text.js';
import type { leercultuurdragers } from './leercultuurdragers.js';

export const leercultuurdragersFr = {
  language: 'fr',
  status: 'translated',
  title: 'Qu’est-ce qui fait avancer l’apprentissage dans votre organisation ?',
  purpose:
    'Vous verrez ensuite quelles conditions pour apprendre existent, selon vous, dans votre organisation. Cela aide à choisir ensemble par où commencer.',
  resultTitle: 'Ce qui, selon vous, porte l’apprentissage',
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
    inhoud: {
      name: 'Contenu du travail',
      shortName: 'Contenu',
      meaning: 'Votre travail vous donne de la liberté, de quoi réfléchir et des défis.',
    },
    veiligeRuimte: {
      name: 'Espace et sécurité',
      shortName: 'Espace sûr',
      meaning:
        'Les gens se font confiance, les erreurs sont permises et les essais sont possibles.',
    },
    samenwerken: {
      name: 'Collaboration et développement de l’équipe',
      shortName: 'Collaboration',
      meaning: 'Les gens travaillent bien ensemble, et ils apprennent les uns des autres.',
    },
    leiderschap: {
      name: 'Leadership tourné vers le développement',
      shortName: 'Leadership',
      meaning:
        'Les responsables savent pourquoi apprendre compte, apprennent aussi et laissent les gens prendre leur travail en main.',
    },
    organisatie: {
      name: 'Organisation tournée vers le développement',
      shortName: 'Organisation',
      meaning:
        'Il y a des façons fixes d’améliorer, de retenir, de reconnaître, de faire le point et de former.',
    },
    omgeving: {
      name: 'Lien avec le monde extérieur',
      shortName: 'Extérieur',
      meaning:
        'Vous suivez ce qui change à l’extérieur, et vous innovez avec des clients et des fournisseurs.',
    },
  },
  pages: {
    'leercultuurdragers-1': 'Pensez à vos propres tâches',
    'leercultuurdragers-2': 'Pensez à vos relations au travail',
    'leercultuurdragers-3': 'Pensez à vos collègues',
    'leercultuurdragers-4': 'Pensez aux personnes qui dirigent',
    'leercultuurdragers-5': 'Pensez à ce qui est convenu entre vous',
    'leercultuurdragers-6': 'Pensez au monde hors de vos murs',
  },
  items: {
    'inhoud-1': 'Dans mon travail, je décide moi-même comment faire une tâche.',
    'inhoud-2': 'Mes tâches me demandent de bien réfléchir.',
    'inhoud-3': 'Dans mon travail, je reçois des défis qui me font évoluer.',
    'veiligeRuimte-1': 'Au travail, nous nous faisons confiance.',
    'veiligeRuimte-2': 'Chez nous, les erreurs sont permises.',
    'veiligeRuimte-3': 'Chez nous, il y a de la place pour expérimenter.',
    'samenwerken-1': 'Chez nous, les relations entre collègues sont bonnes.',
    'samenwerken-2': 'Chez nous, les collègues se disent ce qu’ils savent.',
    'samenwerken-3':
      'Chez nous, une personne qui apprend peut s’adresser à un ou une collègue d’expérience.',
    'samenwerken-4': 'Notre lieu de travail est aménagé pour que nous nous parlions facilement.',
    'samenwerken-5': 'Dans nos équipes, des personnes de métiers différents travaillent ensemble.',
    'leiderschap-1': 'Nos responsables ont une vision claire de l’apprentissage.',
    'leiderschap-2': 'Quand il s’agit d’apprendre, nos responsables montrent l’exemple.',
    'leiderschap-3': 'Nos responsables encouragent les gens à prendre des initiatives.',
    'organisatie-1': 'Nous avons une façon fixe d’améliorer notre travail.',
    'organisatie-2': 'Nous gardons une trace de ce que nous apprenons au travail.',
    'organisatie-3': 'Chez nous, le développement de chaque personne compte dans son évaluation.',
    'organisatie-4': 'À des moments fixes, nous faisons le point sur notre fonctionnement.',
    'organisatie-5': 'Notre organisation libère de l’argent pour la formation.',
    'omgeving-1': 'Nous suivons activement ce qui change dans la société.',
    'omgeving-2': 'Nous suivons activement ce qui change dans notre secteur.',
    'omgeving-3': 'Nous imaginons de nouvelles solutions avec des clients.',
  },
  help: {
    'organisatie-3': 'Pensez aussi à une récompense pour les personnes qui se développent.',
    'omgeving-3': 'Pensez aussi à des bénéficiaires, à des élèves ou à des fournisseurs.',
  },
  talk: [
    'Qu’est-ce qui est bien organisé chez nous pour apprendre, et à quoi le remarquez-vous ?',
    'Qu’est-ce qui ferait ici la plus grande différence ?',
    'De qui avons-nous besoin pour commencer ?',
  ],
} as const satisfies InstrumentText<typeof leercultuurdragers>;
