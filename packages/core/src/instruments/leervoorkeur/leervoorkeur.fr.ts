import type { InstrumentText } from '../../model/text.js';
import type { leervoorkeur } from './leervoorkeur.js';

export const leervoorkeurFr = {
  language: 'fr',
  status: 'translated',
  title: 'Comment aimez-vous apprendre ?',
  purpose:
    'Vous verrez ensuite où va votre préférence. C’est un langage pour en parler, pas un jugement.',
  resultTitle: 'Comment vous aimez apprendre',
  referents: [
    {
      question: 'À quoi dois-je penser ?',
      answer:
        'Pensez à des moments où vous avez appris quelque chose de nouveau pour votre travail. Il n’y a pas de réponses justes ou fausses.',
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
    kennisVerwerven: {
      name: 'Acquérir des connaissances',
      shortName: 'Connaissances',
      meaning:
        'Vous voulez d’abord savoir ce qui est déjà connu, auprès de personnes ou de sources compétentes.',
      caution: 'Attention : parfois, une chose ne prend vie que quand on la fait.',
    },
    participeren: {
      name: 'Participer',
      shortName: 'Participer',
      meaning: 'Vous apprenez en parlant. Ensemble, vous cherchez ce que les choses veulent dire.',
      caution:
        'Attention : certains sujets ne demandent pas de discussion, et certaines personnes pensent en silence.',
    },
    ontdekken: {
      name: 'Découvrir',
      shortName: 'Découvrir',
      meaning:
        'Vous cherchez vous-même votre chemin. Le résultat nouveau compte plus que l’apprentissage lui-même.',
      caution:
        'Attention : pas besoin de chercher à nouveau ce qu’une autre personne a déjà trouvé.',
    },
    kunstAfkijken: {
      name: 'Prendre exemple',
      shortName: 'Prendre exemple',
      meaning: 'Vous regardez ce qui marche chez une autre personne, et vous le faites aussi.',
      caution: 'Attention : ce qui marche ailleurs marche parfois autrement ici.',
    },
    oefenen: {
      name: 'S’exercer',
      shortName: 'S’exercer',
      meaning:
        'Vous vous exercez dans un endroit sûr, avec un accompagnement. Ensuite, vous réfléchissez à ce qui s’est passé.',
      caution: 'Attention : un jour vient le moment de le faire pour de vrai.',
    },
  },
  pages: {
    'deel-1': 'Vous voulez apprendre quelque chose de nouveau',
    'deel-2': 'Vous êtes devant une question difficile',
    'deel-3': 'Vous voulez vous améliorer dans un domaine',
    'deel-4': 'Vous revenez sur ce que vous avez appris',
  },
  items: {
    'kennisVerwerven-1': 'Je veux d’abord connaître les faits avant de commencer.',
    'kennisVerwerven-2': 'J’aime apprendre d’une personne qui connaît bien le sujet.',
    'kennisVerwerven-3': 'J’aime lire sur un sujet pour le comprendre.',
    'kennisVerwerven-4': 'J’aime chercher ce qu’on sait déjà sur un sujet.',
    'participeren-1': 'J’aime apprendre en parlant avec d’autres personnes.',
    'participeren-2': 'Je comprends mieux quelque chose quand nous y réfléchissons ensemble.',
    'participeren-3': 'J’aime entendre comment d’autres personnes voient une question.',
    'participeren-4': 'J’aime développer mes idées en groupe.',
    'ontdekken-1': 'Face à quelque chose de nouveau, j’aime chercher mon propre chemin.',
    'ontdekken-2': 'J’aime imaginer de nouvelles solutions.',
    'ontdekken-3': 'J’aime essayer quelque chose dont je ne connais pas le résultat.',
    'ontdekken-4': 'J’aime apprendre de ce que je rencontre en chemin.',
    'kunstAfkijken-1': 'J’aime regarder comment une autre personne fait.',
    'kunstAfkijken-2': 'J’aime reprendre ce qui marche bien chez une autre personne.',
    'kunstAfkijken-3': 'J’aime apprendre d’un bon exemple pris dans la pratique.',
    'kunstAfkijken-4': 'J’aime suivre dans son travail une personne qui sait bien faire.',
    'oefenen-1': 'J’aime m’exercer avant de faire quelque chose pour de vrai.',
    'oefenen-2': 'Je préfère m’exercer là où les erreurs sont permises.',
    'oefenen-3': 'J’aime avoir un accompagnement pendant que je m’exerce.',
    'oefenen-4': 'Après un exercice, j’aime réfléchir à ce qui s’est passé.',
  },
  talk: [
    'Comment avez-vous appris une chose que vous savez bien faire aujourd’hui ?',
    'En quoi nous ressemblons-nous, et en quoi nous complétons-nous ?',
    'Comment travailler ensemble pour que chaque personne puisse apprendre ?',
  ],
} as const satisfies InstrumentText<typeof leervoorkeur>;
