import type { InstrumentText } from '../../model/text.js';
import type { leercultuurkenmerken } from './leercultuurkenmerken.js';

export const leercultuurkenmerkenEn = {
  language: 'en',
  status: 'translated',
  title: 'What is normal where you work when it comes to learning?',
  purpose:
    'You will see how you experience seven features of a learning culture in your organisation. That helps you to talk about it together.',
  resultTitle: 'How you see your learning culture',
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
    openheid: {
      name: 'Openness and trust',
      shortName: 'Openness',
      meaning: 'People can talk openly. You can learn from a mistake.',
    },
    kennis: {
      name: 'Sharing knowledge',
      shortName: 'Knowledge',
      meaning: 'People pass on what they know, with a mentor, in a meeting or in passing.',
    },
    toegang: {
      name: 'Access to development',
      shortName: 'Access',
      meaning: 'There are things on offer to choose from, and room to go your own way.',
    },
    steunLeiding: {
      name: 'Support from managers',
      shortName: 'Support',
      meaning: 'Managers talk about growth and show that they are learning too.',
    },
    feedback: {
      name: 'Feedback and reflection',
      shortName: 'Feedback',
      meaning: 'People tell each other what they see, and looking back is a habit.',
    },
    vernieuwing: {
      name: 'Innovation and experiment',
      shortName: 'Innovation',
      meaning: 'New ideas get an opportunity, and people discuss together how it went.',
    },
    groei: {
      name: 'Appreciation for growth',
      shortName: 'Growth',
      meaning: 'Personal growth counts, even when it goes beyond the job.',
    },
  },
  pages: {
    'leercultuurkenmerken-1': 'Think of how things are done where you work',
    'leercultuurkenmerken-2': 'Think of the last three months',
  },
  items: {
    'kenmerk-openheid-1': 'In our organisation, people can talk openly with each other.',
    'kenmerk-kennis-1': 'Our experienced colleagues guide people who are learning something new.',
    'kenmerk-toegang-1': 'In our organisation, everyone can take a training course.',
    'kenmerk-steunLeiding-1': 'Our managers talk with people about their growth.',
    'kenmerk-feedback-1': 'In our organisation, people give each other useful feedback.',
    'kenmerk-vernieuwing-1':
      'In our organisation, people who want to try something new get the opportunity.',
    'kenmerk-groei-1': 'Our organisation appreciates it when people develop.',
    'kenmerk-openheid-2': 'We see a mistake as an opportunity to learn.',
    'kenmerk-kennis-2': 'Our teams exchange knowledge with each other.',
    'kenmerk-toegang-2': 'In our organisation, people have a say in how they develop.',
    'kenmerk-steunLeiding-2': 'Our managers show that they are learning too.',
    'kenmerk-feedback-2': 'For us, looking back on our work is a habit.',
    'kenmerk-vernieuwing-2': 'After a trial, we discuss together how it went.',
    'kenmerk-groei-2': 'In our organisation, you get support for learning goals outside your job.',
  },
  talk: [
    'What would a new colleague notice here when it comes to learning?',
    'Where do you see that learning is normal here?',
    'Which habit could we start together?',
  ],
} as const satisfies InstrumentText<typeof leercultuurkenmerken>;
