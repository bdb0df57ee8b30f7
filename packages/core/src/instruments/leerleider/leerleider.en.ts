import type { InstrumentText } from '../../model/text.js';
import type { leerleider } from './leerleider.js';

export const leerleiderEn = {
  language: 'en',
  status: 'translated',
  title: 'How do you help your people to learn?',
  purpose:
    'A mirror for managers. You see what you already do, and you choose what you want to do more of this month.',
  resultTitle: 'How you see yourself as a learning leader',
  referents: [
    {
      question: 'Who is this about?',
      answer:
        'Think of the employees you manage yourself, and of what you really did over the last three months.',
    },
  ],
  anchors: ['never', 'rarely', 'sometimes', 'often', 'always'],
  shortAnchors: ['never', 'rarely', 'sometimes', 'often', 'always'],
  optOut: 'does not apply',
  scales: {
    leerleiderschap: {
      name: 'Learning leadership',
      shortName: 'Learning leadership',
      meaning: 'You value learning and you support your employees in it.',
    },
  },
  pages: {
    'deel-1': 'Think of the last three months',
    'deel-2': 'Think of the conversations with your employees',
    'deel-3': 'Think of a normal working week',
  },
  items: {
    'gedrag-1': 'I set an example myself when it comes to learning.',
    'gedrag-2': 'I encourage employees to apply what they have learned.',
    'gedrag-3': 'I give advice on how they can apply what they have learned.',
    'gedrag-4': 'I show understanding when something new does not work straight away.',
    'gedrag-5': 'I help to think through the steps in their learning process.',
    'gedrag-6': 'I encourage employees to take the next step.',
    'gedrag-7': 'I agree on learning goals with employees.',
    'gedrag-8': 'Together with employees, I choose training that fits what they want to learn.',
    'gedrag-9': 'I show appreciation when someone learns something.',
    'gedrag-10': 'I ask employees what they have learned.',
    'gedrag-11': 'I am open to new ideas from employees.',
    'gedrag-12': 'I give employees opportunities to use what they have learned.',
    'gedrag-13': 'I make time for employees to learn.',
    'gedrag-14': 'I urge employees to share what they have learned.',
    'gedrag-15': 'I let employees make mistakes.',
  },
  talk: [
    'What do you already do that your employees learn from, and how can you tell?',
    'What do you want to show more often this month?',
    'What do you need from your employees to do that?',
  ],
} as const satisfies InstrumentText<typeof leerleider>;
