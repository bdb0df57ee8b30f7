import type { InstrumentText } from '../../model/text.js';
import type { leercultuurdragers } from './leercultuurdragers.js';

export const leercultuurdragersEn = {
  language: 'en',
  status: 'translated',
  title: 'What helps learning along where you work?',
  purpose:
    'You will see which conditions for learning you notice where you work. That helps you to choose together where to start.',
  resultTitle: 'What carries learning, as you see it',
  referents: [
    {
      question: 'Who are ‘we’?',
      answer:
        'Think of the organisation you work for. Is it large? Then think of the branch or department that you know well.',
    },
  ],
  anchors: ['completely disagree', 'disagree', 'partly agree', 'agree', 'completely agree'],
  shortAnchors: ['not at all', 'no', 'partly', 'yes', 'completely'],
  optOut: 'I don’t know',
  scales: {
    inhoud: {
      name: 'Content of the work',
      shortName: 'Content',
      meaning: 'Your work gives you freedom, things to think about, and challenge.',
    },
    veiligeRuimte: {
      name: 'Room and safety',
      shortName: 'Room and safety',
      meaning: 'People trust each other, are allowed to make mistakes and can try something.',
    },
    samenwerken: {
      name: 'Working together and team development',
      shortName: 'Working together',
      meaning: 'People work well together, and they learn from and with each other.',
    },
    leiderschap: {
      name: 'Leadership focused on development',
      shortName: 'Leadership',
      meaning:
        'Managers know why learning matters, learn themselves and let people take charge of their work.',
    },
    organisatie: {
      name: 'Organisation focused on development',
      shortName: 'Organisation',
      meaning:
        'Improving, recording, appreciating, looking back and training all have a fixed place.',
    },
    omgeving: {
      name: 'Connecting with the outside world',
      shortName: 'Outside world',
      meaning:
        'You follow what changes outside, and you innovate together with customers and suppliers.',
    },
  },
  pages: {
    'leercultuurdragers-1': 'Think of your own tasks',
    'leercultuurdragers-2': 'Think of how you treat each other',
    'leercultuurdragers-3': 'Think of your colleagues',
    'leercultuurdragers-4': 'Think of the people who manage others',
    'leercultuurdragers-5': 'Think of what you have agreed together',
    'leercultuurdragers-6': 'Think of the world beyond your walls',
  },
  items: {
    'inhoud-1': 'In my work, I decide for myself how I approach a task.',
    'inhoud-2': 'My tasks need careful thinking.',
    'inhoud-3': 'In my work, I get challenges that make me grow.',
    'veiligeRuimte-1': 'We trust each other at work.',
    'veiligeRuimte-2': 'In our organisation, people are allowed to make mistakes.',
    'veiligeRuimte-3': 'In our organisation, there is room to experiment.',
    'samenwerken-1': 'In our organisation, colleagues get on well with each other.',
    'samenwerken-2': 'In our organisation, colleagues tell each other what they know.',
    'samenwerken-3':
      'In our organisation, people who are learning something can turn to an experienced colleague.',
    'samenwerken-4': 'Our workplace is set up so that we can easily talk to each other.',
    'samenwerken-5': 'In our teams, people with different expertise work together.',
    'leiderschap-1': 'Our managers have a clear vision of learning.',
    'leiderschap-2': 'Our managers set an example by learning themselves.',
    'leiderschap-3': 'Our managers encourage people to take the initiative.',
    'organisatie-1': 'We have a fixed way to improve our work.',
    'organisatie-2': 'We record what we learn at work.',
    'organisatie-3': 'In our organisation, your development counts in your appraisal.',
    'organisatie-4': 'At set times, we look at how we are doing.',
    'organisatie-5': 'Our organisation makes money available for training.',
    'omgeving-1': 'We actively follow what is changing in society.',
    'omgeving-2': 'We actively follow what is changing in our sector.',
    'omgeving-3': 'We come up with new solutions together with customers.',
  },
  help: {
    'organisatie-3': 'Think also of a reward for people who develop.',
    'omgeving-3': 'Think also of clients in care, pupils or suppliers.',
  },
  talk: [
    'What is well arranged here for learning, and how can you tell?',
    'What would make the most difference here?',
    'Who do we need to start on that?',
  ],
} as const satisfies InstrumentText<typeof leercultuurdragers>;
