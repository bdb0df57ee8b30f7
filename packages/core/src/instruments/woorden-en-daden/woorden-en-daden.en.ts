import type { InstrumentText } from '../../model/text.js';
import type { woordenEnDaden } from './woorden-en-daden.js';

export const woordenEnDadenEn = {
  language: 'en',
  status: 'translated',
  title: 'How do you talk about learning, and what do you do?',
  purpose:
    'You will see what you did to learn in three months, and what helps you with it. An estimate is fine.',
  resultTitle: 'What you say and do when it comes to learning',
  referents: [
    {
      question: 'What counts as learning?',
      answer:
        'Anything that gives you new knowledge or skills: a course, trying something out, an explanation from a colleague.',
    },
    {
      question: 'What if I don’t know exactly?',
      answer: 'Then estimate as well as you can. Zero is an answer too.',
    },
    {
      question: 'Who is my manager?',
      answer: 'Think of the person you talk to about your work and your development.',
    },
  ],
  anchors: ['completely disagree', 'disagree', 'partly agree', 'agree', 'completely agree'],
  shortAnchors: ['not at all', 'no', 'partly', 'yes', 'completely'],
  optOut: 'I don’t know',
  scales: {
    praten: {
      name: 'Talking about learning',
      shortName: 'Talking',
      meaning: 'How often you talk with colleagues about your development.',
      anchors: ['never', 'a few times a year', 'every month', 'every week', 'almost every day'],
      shortAnchors: ['never', 'year', 'month', 'week', 'day'],
    },
    leeractiviteiten: {
      name: 'Learning activities',
      shortName: 'Learning activities',
      meaning: 'What you did to learn in the last three months, all counted together.',
      caution:
        'Keep in mind: a book and a course do not weigh the same. The number says how often, not how much you learned.',
    },
    prikkels: {
      name: 'Triggers for learning',
      shortName: 'Triggers',
      meaning:
        'Work with challenging questions, a stable team that new people also join, and a manager who makes you aware and encourages you.',
    },
    leidinggevenden: {
      name: 'What managers do',
      shortName: 'Managers',
      meaning:
        'Your manager challenges, explains, gives room, brings people together and helps where needed.',
      anchors: ['never', 'rarely', 'sometimes', 'often', 'always'],
      shortAnchors: ['never', 'rarely', 'sometimes', 'often', 'always'],
    },
  },
  pages: {
    'woorden-en-daden-1': 'Think of the conversations at work',
    'woorden-en-daden-2': 'How often did you do this in the last three months?',
    'woorden-en-daden-3': 'And how often did you do this in the last three months?',
    'woorden-en-daden-4': 'Think of a normal working week',
    'woorden-en-daden-5': 'Think of what your manager does',
  },
  items: {
    'praten-1': 'How often do you talk with colleagues about your development?',
    'leeractiviteiten-1': 'Courses or training',
    'leeractiviteiten-2': 'Learning moments in your own work',
    'leeractiviteiten-3': 'Moments of learning together',
    'leeractiviteiten-4': 'Self-study',
    'leeractiviteiten-5': 'Professional events or conferences',
    'leeractiviteiten-6': 'Conversations with a mentor or coach',
    'leeractiviteiten-7': 'Volunteering',
    'leeractiviteiten-8': 'Moments to look back on your own',
    'prikkels-1': 'In my work, questions come up that challenge me.',
    'prikkels-2': 'My team stays together long enough for us to get to know each other well.',
    'prikkels-3': 'My manager encourages me to learn.',
    'leidinggevenden-1': 'My manager challenges us to do better work.',
    'leidinggevenden-2': 'My manager explains why learning is important.',
    'leidinggevenden-3': 'My manager gives me room to learn.',
    'leidinggevenden-4': 'My manager creates moments to exchange knowledge.',
    'leidinggevenden-5': 'My manager helps me choose what I learn.',
  },
  help: {
    'praten-1': 'A short conversation in passing counts too.',
    'leeractiviteiten-1': 'One is a workshop, course or training programme that you took.',
    'leeractiviteiten-2':
      'One is a challenging task, a mistake you looked at together, or work with someone from outside.',
    'leeractiviteiten-3':
      'One is a moment when you learned with others about a question that you share.',
    'leeractiviteiten-4':
      'One is a book, article, online course or video that you read or watched to the end.',
    'leeractiviteiten-5': 'One is an event, trade fair or conference that you attended.',
    'leeractiviteiten-6': 'One is a conversation with someone who guides you in your learning.',
    'leeractiviteiten-7': 'One is a period of work for an organisation that you find important.',
    'leeractiviteiten-8':
      'One is a moment when you reflected on your experience, your goals or your work.',
  },
  talk: [
    'When do you talk with a colleague here about what you learn?',
    'What did you do lately that you really learned from?',
    'What would make it easier to learn together?',
  ],
} as const satisfies InstrumentText<typeof woordenEnDaden>;
