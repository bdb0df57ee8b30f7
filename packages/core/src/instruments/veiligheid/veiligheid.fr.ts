import type { InstrumentText } from '../../model/text.js';
import type { veiligheid } from './veiligheid.js';

export const veiligheidFr = {
  language: 'fr',
  status: 'translated',
  title: 'Qu’osez-vous faire dans votre équipe ?',
  purpose:
    'Vous verrez ensuite à quel point vous vous sentez en sécurité dans votre équipe. Par exemple pour dire, demander ou essayer quelque chose.',
  resultTitle: 'Votre sentiment de sécurité dans votre équipe',
  referents: [
    {
      question: 'Qui fait partie de mon équipe ?',
      answer:
        'Pensez aux collègues avec qui vous partagez le plus de tâches. Vous avez plusieurs équipes ? Choisissez celle où vous travaillez le plus.',
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
    veiligheid: {
      name: 'Sécurité psychologique',
      shortName: 'Sécurité',
      meaning:
        'Dans votre équipe, vous osez dire ou essayer des choses qui vous rendent vulnérable.',
      caution: 'Attention : un ou une collègue peut vivre autrement la même équipe.',
    },
  },
  pages: {
    'veiligheid-deel-1': 'Pensez à une journée ordinaire dans votre équipe',
  },
  items: {
    'veiligheid-1': 'Dans mon équipe, j’ose poser toutes mes questions.',
    'veiligheid-2': 'Dans mon équipe, je parle facilement d’une erreur que j’ai faite.',
    'veiligheid-3': 'Dans mon équipe, j’ose partager une idée à moitié prête.',
    'veiligheid-4': 'Dans mon équipe, j’ose dire que quelque chose est trop difficile.',
    'veiligheid-5': 'Dans mon équipe, je dis quand quelque chose me dérange.',
    'veiligheid-6': 'Dans mon équipe, nous écoutons les personnes qui pensent autrement.',
    'veiligheid-7': 'Dans mon équipe, nous nous disons franchement ce qui peut être amélioré.',
  },
  talk: [
    'Quand avez-vous osé dire ou demander quelque chose ici, et grâce à quoi ?',
    'À quoi remarquez-vous qu’un ou une collègue n’ose pas dire quelque chose ?',
    'Que pouvons-nous faire quand une personne parle d’une erreur ?',
  ],
} as const satisfies InstrumentText<typeof veiligheid>;
