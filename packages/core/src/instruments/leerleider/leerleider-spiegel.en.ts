import type { InstrumentText } from '../../model/text.js';
import type { leerleiderSpiegel } from './leerleider-spiegel.js';

export const leerleiderSpiegelEn = {
  language: 'en',
  status: 'translated',
  title: 'How does your manager help you to learn?',
  purpose:
    'You say how often you see this behaviour. Together with what your colleagues say, that becomes a mirror for your manager.',
  resultTitle: 'How you see your manager as a learning leader',
  referents: [
    {
      question: 'Who is my manager?',
      answer:
        'Think of the person you talk to about your work and your development, and of the last three months.',
    },
    {
      question: 'What if I can’t know something?',
      answer: 'Then choose ‘I don’t know’. It does not count towards the result.',
    },
  ],
  anchors: ['never', 'rarely', 'sometimes', 'often', 'always'],
  shortAnchors: ['never', 'rarely', 'sometimes', 'often', 'always'],
  optOut: 'I don’t know',
  scales: {
    leerleiderschap: {
      name: 'Learning leadership',
      shortName: 'Learning leadership',
      meaning: 'Your manager values learning and supports you in it.',
      caution: 'Keep in mind: this is what you see. A colleague sometimes sees something else.',
    },
  },
  pages: {
    'spiegel-deel-1': 'Think of the last three months',
    'spiegel-deel-2': 'Think of the conversations with your manager',
    'spiegel-deel-3': 'Think of a normal working week',
  },
  items: {
    'spiegel-1': 'My manager sets an example when it comes to learning.',
    'spiegel-2': 'My manager encourages me to apply what I have learned.',
    'spiegel-3': 'My manager gives advice on how I can apply what I have learned.',
    'spiegel-4': 'My manager shows understanding when something new does not work straight away.',
    'spiegel-5': 'My manager helps to think through the steps in my learning process.',
    'spiegel-6': 'My manager encourages me to take the next step.',
    'spiegel-7': 'My manager agrees on learning goals with me.',
    'spiegel-8': 'Together with me, my manager chooses training that suits me.',
    'spiegel-9': 'My manager shows appreciation when I learn something.',
    'spiegel-10': 'My manager asks me what I have learned.',
    'spiegel-11': 'My manager is open to my new ideas.',
    'spiegel-12': 'My manager gives me opportunities to use what I have learned.',
    'spiegel-13': 'My manager gives me time to learn.',
    'spiegel-14': 'My manager urges me to share what I have learned.',
    'spiegel-15': 'My manager lets me make mistakes.',
  },
  talk: [
    'What does your manager do that you learn from?',
    'What would you like to see more often, and when?',
    'What can you do yourself to make it easier for your manager?',
  ],
} as const satisfies InstrumentText<typeof leerleiderSpiegel>;
