import type { InstrumentText } from '../../model/text.js';
import type { veiligheid } from './veiligheid.js';

export const veiligheidEn = {
  language: 'en',
  status: 'translated',
  title: 'What do you dare to do in your team?',
  purpose: 'You will see how safe it feels for you to say, ask or try something in your team.',
  resultTitle: 'How safe you feel in your team',
  referents: [
    {
      question: 'Who is my team?',
      answer:
        'Think of the colleagues you share most of your tasks with. Are you in more than one team? Choose the team where you work most.',
    },
  ],
  anchors: ['completely disagree', 'disagree', 'partly agree', 'agree', 'completely agree'],
  shortAnchors: ['not at all', 'no', 'partly', 'yes', 'completely'],
  optOut: 'I don’t know',
  scales: {
    veiligheid: {
      name: 'Psychological safety',
      shortName: 'Safety',
      meaning: 'In your team, you dare to say or try things that make you vulnerable.',
      caution: 'Keep in mind: a colleague may experience the same team differently.',
    },
  },
  pages: {
    'veiligheid-deel-1': 'Think of a normal day in your team',
  },
  items: {
    'veiligheid-1': 'In my team, I dare to ask any question.',
    'veiligheid-2': 'In my team, I feel comfortable talking about a mistake I made.',
    'veiligheid-3': 'In my team, I dare to share a half-finished idea.',
    'veiligheid-4': 'In my team, I dare to say that something is too difficult.',
    'veiligheid-5': 'In my team, I say so when something bothers me.',
    'veiligheid-6': 'In my team, we listen to people who think differently.',
    'veiligheid-7': 'In my team, we tell each other honestly what could be better.',
  },
  talk: [
    'When did you dare to say or ask something here, and what helped?',
    'How can you tell that a colleague does not dare to say something?',
    'What can we do when someone talks about a mistake?',
  ],
} as const satisfies InstrumentText<typeof veiligheid>;
