import type { InstrumentText } from '../../model/text.js';
import type { leergoesting } from './leergoesting.js';

export const leergoestingEn = {
  language: 'en',
  status: 'translated',
  title: 'What makes you eager to learn?',
  purpose:
    'You will see how you experience three things that feed eagerness to learn: choosing for yourself, belonging and being able to do things.',
  resultTitle: 'What feeds your eagerness to learn',
  referents: [
    {
      question: 'What should I think of?',
      answer:
        'Think of learning in the broadest sense: on a course, from a colleague or simply by doing.',
    },
  ],
  anchors: ['completely disagree', 'disagree', 'partly agree', 'agree', 'completely agree'],
  shortAnchors: ['not at all', 'no', 'partly', 'yes', 'completely'],
  optOut: 'I don’t know',
  scales: {
    autonomie: {
      name: 'Autonomy',
      shortName: 'Autonomy',
      meaning: 'You learn because you want to, and you have choices in it.',
      caution:
        'Keep in mind: people who can choose freely may still like support with that choice.',
    },
    betrokkenheid: {
      name: 'Connection',
      shortName: 'Connection',
      meaning: 'You feel connected to the people around you.',
      caution: 'Keep in mind: this is about belonging, not about how hard you work.',
    },
    competentie: {
      name: 'Competence',
      shortName: 'Competence',
      meaning: 'You trust that you can learn, and you notice that you make progress.',
      caution: 'Keep in mind: this is what you experience, not how well you do your job.',
    },
  },
  pages: {
    'leergoesting-1': 'Think of something you are learning now',
    'leergoesting-2': 'Think of the people around you',
    'leergoesting-3': 'Think of the last three months',
  },
  items: {
    'leergoesting-autonomie-1': 'I learn because I want to.',
    'leergoesting-autonomie-2': 'I have a say in what I learn.',
    'leergoesting-autonomie-3': 'I can see for myself why what I learn is useful.',
    'leergoesting-autonomie-4': 'I feel free to learn in my own way.',
    'leergoesting-betrokkenheid-1': 'I feel at home with the people I work with.',
    'leergoesting-betrokkenheid-2': 'At work, there is someone I talk to about learning.',
    'leergoesting-betrokkenheid-3': 'My colleagues take an interest in what I learn.',
    'leergoesting-betrokkenheid-4': 'At work, I feel that I belong.',
    'leergoesting-competentie-1': 'I trust that I can learn something new.',
    'leergoesting-competentie-2': 'I notice that I make progress in my work.',
    'leergoesting-competentie-3': 'I can handle the difficult tasks in my work.',
    'leergoesting-competentie-4': 'I manage to use what I learn.',
  },
  talk: [
    'What did you last learn because you wanted to?',
    'Who do you like to learn with, and why is that?',
    'How can you tell that you are getting better at something?',
  ],
} as const satisfies InstrumentText<typeof leergoesting>;
