import type { Advice } from '../../model/text.js';

/** One concrete action per behaviour. */
export const leerleiderAdvice = [
  {
    id: 'gedrag-1-actie',
    helps: 'gedrag-1',
    who: 'team',
    within: 'week',
    source: 'Beausaert 2023',
  },
  { id: 'gedrag-2-actie', helps: 'gedrag-2', who: 'me', within: 'week', source: 'Beausaert 2023' },
  { id: 'gedrag-3-actie', helps: 'gedrag-3', who: 'me', within: 'week', source: 'Beausaert 2023' },
  { id: 'gedrag-4-actie', helps: 'gedrag-4', who: 'me', within: 'week', source: 'Beausaert 2023' },
  { id: 'gedrag-5-actie', helps: 'gedrag-5', who: 'me', within: 'month', source: 'Beausaert 2023' },
  { id: 'gedrag-6-actie', helps: 'gedrag-6', who: 'me', within: 'week', source: 'Beausaert 2023' },
  {
    id: 'gedrag-7-actie',
    helps: 'gedrag-7',
    who: 'me',
    within: 'quarter',
    source: 'Beausaert 2023',
  },
  { id: 'gedrag-8-actie', helps: 'gedrag-8', who: 'me', within: 'month', source: 'Beausaert 2023' },
  {
    id: 'gedrag-9-actie',
    helps: 'gedrag-9',
    who: 'team',
    within: 'week',
    source: 'Beausaert 2023',
  },
  {
    id: 'gedrag-10-actie',
    helps: 'gedrag-10',
    who: 'me',
    within: 'week',
    source: 'Beausaert 2023',
  },
  {
    id: 'gedrag-11-actie',
    helps: 'gedrag-11',
    who: 'team',
    within: 'month',
    source: 'Beausaert 2023',
  },
  {
    id: 'gedrag-12-actie',
    helps: 'gedrag-12',
    who: 'me',
    within: 'month',
    source: 'Beausaert 2023',
  },
  {
    id: 'gedrag-13-actie',
    helps: 'gedrag-13',
    who: 'team',
    within: 'week',
    source: 'Beausaert 2023',
  },
  {
    id: 'gedrag-14-actie',
    helps: 'gedrag-14',
    who: 'team',
    within: 'week',
    source: 'Beausaert 2023',
  },
  {
    id: 'gedrag-15-actie',
    helps: 'gedrag-15',
    who: 'team',
    within: 'month',
    source: 'Beausaert 2023',
  },
] as const satisfies readonly Advice[];
