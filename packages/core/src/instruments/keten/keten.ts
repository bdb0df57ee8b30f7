import type { Instrument } from '../../model/instrument.js';

/**
 * What a link in the chain of learning sees as its own task and what it expects of the others, by three handles.
 * Everyone answers the same statements, from the own place; the links stand side by side, without ranks.
 */
export const keten = {
  id: 'keten',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [
    { id: 'houdingEigen' },
    { id: 'houdingAnderen' },
    { id: 'organiserenEigen' },
    { id: 'organiserenAnderen' },
    { id: 'richtingEigen' },
    { id: 'richtingAnderen' },
  ],
  items: [
    { id: 'houdingEigen-1', scale: 'houdingEigen' },
    { id: 'houdingEigen-2', scale: 'houdingEigen' },
    { id: 'houdingEigen-3', scale: 'houdingEigen' },
    { id: 'houdingAnderen-1', scale: 'houdingAnderen' },
    { id: 'houdingAnderen-2', scale: 'houdingAnderen' },
    { id: 'houdingAnderen-3', scale: 'houdingAnderen' },
    { id: 'organiserenEigen-1', scale: 'organiserenEigen' },
    { id: 'organiserenEigen-2', scale: 'organiserenEigen' },
    { id: 'organiserenEigen-3', scale: 'organiserenEigen' },
    { id: 'organiserenAnderen-1', scale: 'organiserenAnderen' },
    { id: 'organiserenAnderen-2', scale: 'organiserenAnderen' },
    { id: 'organiserenAnderen-3', scale: 'organiserenAnderen' },
    { id: 'richtingEigen-1', scale: 'richtingEigen' },
    { id: 'richtingEigen-2', scale: 'richtingEigen' },
    { id: 'richtingEigen-3', scale: 'richtingEigen' },
    { id: 'richtingAnderen-1', scale: 'richtingAnderen' },
    { id: 'richtingAnderen-2', scale: 'richtingAnderen' },
    { id: 'richtingAnderen-3', scale: 'richtingAnderen' },
  ],
  pages: [
    {
      id: 'keten-1',
      items: [
        'houdingEigen-1',
        'houdingEigen-2',
        'houdingEigen-3',
        'houdingAnderen-1',
        'houdingAnderen-2',
        'houdingAnderen-3',
      ],
    },
    {
      id: 'keten-2',
      items: [
        'organiserenEigen-1',
        'organiserenEigen-2',
        'organiserenEigen-3',
        'organiserenAnderen-1',
        'organiserenAnderen-2',
        'organiserenAnderen-3',
      ],
    },
    {
      id: 'keten-3',
      items: [
        'richtingEigen-1',
        'richtingEigen-2',
        'richtingEigen-3',
        'richtingAnderen-1',
        'richtingAnderen-2',
        'richtingAnderen-3',
      ],
    },
  ],
  scoring: { profile: 'separate', answeredShare: 2 / 3, total: false },
  assumptions: {
    reliability: 0.667,
    sd: 20.8,
    basis:
      'Assumed: statements that correlate .40 with each other and have an SD of 26.9, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [
    {
      citation: 'Taskforce Duurzaam Innoverend Praktijkleren 2021',
      use: 'the chain of learning and its three handles',
    },
  ],
} as const satisfies Instrument;
