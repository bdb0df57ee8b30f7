import type { InstrumentText } from '../../model/text.js';
import type { leervoorkeur } from './leervoorkeur.js';

export const leervoorkeurEn = {
  language: 'en',
  status: 'translated',
  title: 'How do you like to learn?',
  purpose:
    'You will see where your preference lies. Use it as a language for conversations, not as a judgement.',
  resultTitle: 'How you like to learn',
  referents: [
    {
      question: 'What should I think of?',
      answer:
        'Think of moments when you learned something new for your work. There are no right or wrong answers.',
    },
  ],
  anchors: ['completely disagree', 'disagree', 'partly agree', 'agree', 'completely agree'],
  shortAnchors: ['not at all', 'no', 'partly', 'yes', 'completely'],
  optOut: 'I don’t know',
  scales: {
    kennisVerwerven: {
      name: 'Gaining knowledge',
      shortName: 'Gaining knowledge',
      meaning:
        'You first want to know what is already known, from people or sources that know the subject.',
      caution: 'Keep in mind: some things only come to life when you do them.',
    },
    participeren: {
      name: 'Participating',
      shortName: 'Participating',
      meaning: 'You learn in conversation. Together you find out what something means.',
      caution:
        'Keep in mind: not every subject needs discussion, and not everyone thinks out loud.',
    },
    ontdekken: {
      name: 'Discovering',
      shortName: 'Discovering',
      meaning:
        'You find your own way. What is new in the end matters more than the learning itself.',
      caution: 'Keep in mind: you do not need to search again for what someone else has found.',
    },
    kunstAfkijken: {
      name: 'Watching others',
      shortName: 'Watching others',
      meaning: 'You watch what works for someone else, and you do it too.',
      caution: 'Keep in mind: what works there sometimes works differently here.',
    },
    oefenen: {
      name: 'Practising',
      shortName: 'Practising',
      meaning: 'You practise in a safe place, with guidance, and you reflect on how it went.',
      caution: 'Keep in mind: one day, the moment comes to do it for real.',
    },
  },
  pages: {
    'deel-1': 'You want to learn something new',
    'deel-2': 'You face a difficult question',
    'deel-3': 'You want to get better at something',
    'deel-4': 'You look back on what you learned',
  },
  items: {
    'kennisVerwerven-1': 'I want to know the facts before I start.',
    'kennisVerwerven-2': 'I like to learn from someone who knows a lot about it.',
    'kennisVerwerven-3': 'I like to read about a subject to understand it.',
    'kennisVerwerven-4': 'I like to find out what is already known about it.',
    'participeren-1': 'I like to learn by talking with others.',
    'participeren-2': 'I understand something better when we think about it together.',
    'participeren-3': 'I like to hear how others see a question.',
    'participeren-4': 'I like to work out my ideas in a group.',
    'ontdekken-1': 'I like to find my own way in something new.',
    'ontdekken-2': 'I like to come up with new solutions.',
    'ontdekken-3': 'I like to try something when I don’t know the outcome.',
    'ontdekken-4': 'I like to learn from what I come across along the way.',
    'kunstAfkijken-1': 'I like to watch how someone else does it.',
    'kunstAfkijken-2': 'I like to copy what works well for someone else.',
    'kunstAfkijken-3': 'I like to learn from a good example in practice.',
    'kunstAfkijken-4': 'I like to work alongside someone who is good at it.',
    'oefenen-1': 'I like to practise something before I do it for real.',
    'oefenen-2': 'I prefer to practise where mistakes are allowed.',
    'oefenen-3': 'I like to get guidance while I practise.',
    'oefenen-4': 'After practising, I like to reflect on how it went.',
  },
  talk: [
    'How did you learn something that you are good at now?',
    'In what ways are we alike, and where do we complement each other?',
    'How do we work together so that each of us can learn?',
  ],
} as const satisfies InstrumentText<typeof leervoorkeur>;
