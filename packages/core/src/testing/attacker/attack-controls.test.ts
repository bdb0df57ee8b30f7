import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupReport } from '../../group/group-report.js';
import { summarise } from '../../group/summarise.js';
import { suppressWithRules } from '../../group/suppress-with-rules.js';
import { ALL_RULES, type SuppressionRules } from '../../group/suppression-rules.js';
import type { Instrument } from '../../model/instrument.js';
import { makeInstrument } from '../make-instrument.js';
import { Attack } from './attack.js';
import { attackOrganisation } from './attack-organisation.js';
import { attackedInstrument, type AttackedOrganisation } from './attacked-organisation.js';
import type { Fact } from './fact.js';
import { resultsAt } from './publications.js';

interface Control {
  readonly rule: keyof SuppressionRules;
  readonly why: string;
  readonly people: readonly string[];
  readonly instrument?: Instrument;
  readonly by?: 'insider';
}

const controls: readonly Control[] = [
  {
    rule: 'small',
    why: 'four people are shown as a group',
    people: ['- - 0 3 3 2 3 3 2', '- - 0 2 3 2 1 2 2', '- - 0 2 1 3 2 3 2', '- - 0 1 2 1 2 0 3'],
  },
];

function organisationOf(
  people: readonly string[],
  instrument: Instrument = attackedInstrument,
): AttackedOrganisation {
  const group = (label: string | undefined): string | null =>
    label === '-' ? null : (label ?? null);
  const read = people.map((line) => {
    const [team, link, batch, ...answers] = line.split(' ');
    return {
      team: group(team),
      link: group(link),
      batch: Number(batch),
      answers: answers.map((answer) => (answer === '-' ? null : Number(answer))),
    };
  });
  return { instrument, people: read, releases: Math.max(...read.map(({ batch }) => batch)) + 1 };
}
