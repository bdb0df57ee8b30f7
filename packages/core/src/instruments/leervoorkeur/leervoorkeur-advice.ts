import type { Advice } from '../../model/text.js';

/** One question per preference to steer one’s own learning. Possibilities: no preference is a way in which a person learns best. */
export const leervoorkeurAdvice = [
  {
    id: 'kennisVerwerven-a1',
    helps: 'kennisVerwerven',
    who: 'me',
    within: 'week',
    source: 'Ruijters & Simons 2010',
  },
  {
    id: 'participeren-a1',
    helps: 'participeren',
    who: 'me',
    within: 'week',
    source: 'Ruijters & Simons 2010',
  },
  {
    id: 'ontdekken-a1',
    helps: 'ontdekken',
    who: 'me',
    within: 'month',
    source: 'Ruijters & Simons 2010',
  },
  {
    id: 'kunstAfkijken-a1',
    helps: 'kunstAfkijken',
    who: 'me',
    within: 'week',
    source: 'Ruijters & Simons 2010',
  },
  {
    id: 'oefenen-a1',
    helps: 'oefenen',
    who: 'me',
    within: 'month',
    source: 'Ruijters & Simons 2010',
  },
] as const satisfies readonly Advice[];
