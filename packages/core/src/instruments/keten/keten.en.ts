import type { InstrumentText } from '../../model/text.js';
import type { keten } from './keten.js';

export const ketenEn = {
  language: 'en',
  status: 'translated',
  title: 'What do you do in the chain of learning?',
  purpose:
    'You will find out what you see as your own task, and what you expect of the others in the chain. That helps all of you to get to know each other’s tasks.',
  resultTitle: 'How you see the chain of learning',
  referents: [
    {
      question: 'What is the chain of learning?',
      answer:
        'The employee, the manager, the manager’s manager, the organisation and the network of schools and partners. Each has a task of its own, and they need each other.',
    },
    {
      question: 'Who are the others?',
      answer: 'Everyone in the chain who has a different task from yours.',
    },
    {
      question: 'Who am I answering for?',
      answer: 'For yourself, from your own place in the chain.',
    },
  ],
  anchors: ['completely disagree', 'disagree', 'partly agree', 'agree', 'completely agree'],
  shortAnchors: ['not at all', 'no', 'partly', 'yes', 'completely'],
  optOut: 'I don’t know',
  scales: {
    houdingEigen: {
      name: 'Attitude and behaviour: my part',
      shortName: 'Attitude, me',
      meaning: 'What you see as your own task: how you deal with learning and what you show of it.',
    },
    houdingAnderen: {
      name: 'Attitude and behaviour: the others',
      shortName: 'Attitude, others',
      meaning:
        'What you expect of the others in the chain: how they deal with learning and what they show of it.',
    },
    organiserenEigen: {
      name: 'Organising and recording: my part',
      shortName: 'Organising, me',
      meaning:
        'What you see as your own task: what you agree and record to give learning a place at work.',
    },
    organiserenAnderen: {
      name: 'Organising and recording: the others',
      shortName: 'Organising, others',
      meaning:
        'What you expect of the others in the chain: what they agree and record to give learning a place at work.',
    },
    richtingEigen: {
      name: 'Focusing on the goal: my part',
      shortName: 'Focus, me',
      meaning:
        'What you see as your own task: how you link learning to what you want to achieve together.',
    },
    richtingAnderen: {
      name: 'Focusing on the goal: the others',
      shortName: 'Focus, others',
      meaning:
        'What you expect of the others in the chain: how they link learning to what you want to achieve together.',
    },
  },
  pages: {
    'keten-1': 'Think of how you all deal with learning',
    'keten-2': 'Think of what you agree with each other',
    'keten-3': 'Think of what you want to achieve together',
  },
  items: {
    'houdingEigen-1': 'I see it as my task to show what I learn.',
    'houdingEigen-2': 'I see it as my task to look back on our work together.',
    'houdingEigen-3': 'I see it as my task to help others to learn.',
    'houdingAnderen-1': 'I expect the others to show what they learn.',
    'houdingAnderen-2': 'I expect the others to look back on our work together with me.',
    'houdingAnderen-3': 'I expect the others to help me to learn.',
    'organiserenEigen-1': 'I see it as my task to record what we agree about learning.',
    'organiserenEigen-2': 'I see it as my task to give learning a place at work.',
    'organiserenEigen-3': 'I see it as my task to keep time free for learning.',
    'organiserenAnderen-1': 'I expect the others to record what we agree about learning.',
    'organiserenAnderen-2': 'I expect the others to give learning a place at work.',
    'organiserenAnderen-3': 'I expect the others to keep time free for learning.',
    'richtingEigen-1': 'I see it as my task to choose a goal for our learning together.',
    'richtingEigen-2': 'I see it as my task to explain why learning is needed.',
    'richtingEigen-3': 'I see it as my task to focus my learning on our goal.',
    'richtingAnderen-1': 'I expect the others to choose a goal for our learning together.',
    'richtingAnderen-2': 'I expect the others to explain why learning is needed.',
    'richtingAnderen-3': 'I expect the others to focus their learning on our goal.',
  },
  talk: [
    'What do you see as your task in how others learn?',
    'What would you like to know from the others in the chain?',
    'What can we do together that nobody can do alone?',
  ],
} as const satisfies InstrumentText<typeof keten>;
