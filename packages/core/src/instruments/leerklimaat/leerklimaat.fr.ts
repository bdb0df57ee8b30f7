import type { InstrumentText } from '../../model/text.js';
import type { leerklimaat } from './leerklimaat.js';

export const leerklimaatFr = {
  language: 'fr',
  status: 'translated',
  title: 'Pouvez-vous bien apprendre dans votre équipe ?',
  purpose:
    'Vous verrez ensuite comment vous vivez l’apprentissage dans votre équipe. Cela aide à en parler ensemble.',
  resultTitle: 'Comment vous voyez votre climat d’apprentissage',
  referents: [
    {
      question: 'Qui fait partie de mon équipe ?',
      answer:
        'Pensez aux collègues avec qui vous partagez le plus de tâches. Vous avez plusieurs équipes ? Choisissez celle où vous travaillez le plus.',
    },
    {
      question: 'Qui est mon responsable ?',
      answer:
        'Pensez à la personne, femme ou homme, avec qui vous parlez de votre travail et de votre développement. Vous la connaissez depuis peu ? Choisissez alors « je ne sais pas ».',
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
    leerleiderschap: {
      name: 'Leadership d’apprentissage',
      shortName: 'Leadership',
      meaning:
        'Votre responsable trouve important d’apprendre, pose des questions et montre l’exemple.',
    },
    opportuniteiten: {
      name: 'Occasions d’apprendre',
      shortName: 'Occasions',
      meaning: 'Votre travail vous donne assez d’occasions de faire ou d’essayer du nouveau.',
    },
    steun: {
      name: 'Soutien ressenti pour apprendre',
      shortName: 'Soutien',
      meaning:
        'Les personnes autour de vous vous aident. Apprendre est reconnu, et vous vous sentez en sécurité.',
    },
    ruimte: {
      name: 'Temps et moyens pour apprendre',
      shortName: 'Moyens',
      meaning: 'Il y a du temps et un budget, et apprendre a sa place dans le travail ordinaire.',
    },
    autonomie: {
      name: 'Responsabilité individuelle et autonomie',
      shortName: 'Autonomie',
      meaning:
        'Vous choisissez vous-même ce que vous apprenez, quand et comment, et vous prenez cela en main.',
    },
    kennisdeling: {
      name: 'Partage des connaissances',
      shortName: 'Partage',
      meaning: 'Les gens se disent ouvertement ce qu’ils savent, aussi en dehors de leur équipe.',
    },
  },
  pages: {
    'deel-1': 'Pensez à votre responsable',
    'deel-2': 'Pensez à votre travail des trois derniers mois',
    'deel-3': 'Pensez aux personnes avec qui vous travaillez',
    'deel-4': 'Pensez à une semaine de travail ordinaire',
    'deel-5': 'Pensez à vos propres choix',
    'deel-6': 'Pensez aux conversations au travail',
  },
  items: {
    'leerleiderschap-1': 'Mon responsable me pose des questions qui me font réfléchir.',
    'leerleiderschap-2': 'Devant mon responsable, je peux donner un avis différent.',
    'leerleiderschap-3': 'Mon responsable me signale des occasions d’apprendre.',
    'leerleiderschap-4': 'Mon responsable parle aussi de ses propres moments d’apprentissage.',
    'leerleiderschap-5': 'Pour mon responsable, mon développement est important.',
    'leerleiderschap-6': 'Mon responsable parle avec moi de ce que je veux apprendre.',
    'opportuniteiten-1': 'Dans mon travail, je rencontre souvent des choses nouvelles.',
    'opportuniteiten-2': 'Je peux participer à des projets innovants.',
    'opportuniteiten-3': 'Dans mon équipe, nous essayons de nouvelles façons de travailler.',
    'opportuniteiten-4': 'Mon travail me lance des défis.',
    'opportuniteiten-5': 'Les changements dans notre travail me donnent l’occasion d’apprendre.',
    'opportuniteiten-6':
      'Je reçois des tâches un peu plus difficiles que ce que je sais déjà faire.',
    'steun-1': 'Mes collègues m’aident quand je veux apprendre quelque chose.',
    'steun-2': 'Dans mon équipe, j’ose dire que je ne sais pas quelque chose.',
    'steun-3': 'Dans mon équipe, on reçoit de la reconnaissance quand on apprend quelque chose.',
    'steun-4': 'Dans mon équipe, je peux facilement demander de l’aide.',
    'steun-5': 'Je reçois un feedback positif quand j’essaie quelque chose de nouveau.',
    'steun-6': 'Dans mon équipe, on cache les erreurs.',
    'ruimte-1': 'Pendant mes heures de travail, j’ai du temps pour apprendre.',
    'ruimte-2': 'Il y a un budget pour ce que je veux apprendre.',
    'ruimte-3': 'Nous avons des moments fixes pour revenir sur notre travail.',
    'ruimte-4': 'Je trouve facilement des informations pour apprendre.',
    'ruimte-5': 'Chez nous, apprendre fait simplement partie du travail.',
    'ruimte-6': 'Notre planning laisse de la place pour essayer quelque chose.',
    'autonomie-1': 'Je choisis moi-même ce que je veux apprendre.',
    'autonomie-2': 'Je choisis moi-même quand j’apprends.',
    'autonomie-3': 'Je choisis moi-même comment j’apprends.',
    'autonomie-4': 'Je prends moi-même l’initiative d’apprendre.',
    'autonomie-5': 'Je sais dans quelle direction je veux me développer.',
    'autonomie-6': 'Je vérifie moi-même si j’atteins mes objectifs d’apprentissage.',
    'kennisdeling-1': 'Dans mon équipe, nous nous racontons ce que nous avons appris.',
    'kennisdeling-2': 'Mes collègues partagent leurs connaissances avec moi.',
    'kennisdeling-3': 'Je partage mes connaissances avec mes collègues.',
    'kennisdeling-4': 'Dans mon équipe, nous discutons de nos idées avec un regard critique.',
    'kennisdeling-5': 'J’apprends grâce à des personnes en dehors de mon équipe.',
    'kennisdeling-6': 'Dans mon équipe, les gens gardent leurs connaissances pour eux.',
  },
  talk: [
    'Quand avez-vous appris quelque chose ici pour la dernière fois, et grâce à quoi ?',
    'Dans cette équipe, qu’est-ce qui vous aide le plus à apprendre ?',
    'Que pourrions-nous essayer de faire autrement la semaine prochaine ?',
  ],
} as const satisfies InstrumentText<typeof leerklimaat>;
