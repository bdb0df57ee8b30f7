import { ketenDefinition, type LeerResult } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { teamReportTasksNl as words } from '../../locales/team-report-tasks.nl.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportSection } from '../../report/report-section.js';
import { draw } from '../../testing/draw.js';
import { people } from '../../testing/people.js';
import { contextOf } from '../../testing/report.js';
import { verslagKeten } from './verslag-keten-extra.js';

/** People in these links and in no team, in this order. */
function context(links: Readonly<Record<string, number>>): ReportContext {
  return contextOf({
    definition: ketenDefinition,
    options: { links: Object.keys(links) },
    results: Object.entries(links).flatMap(([link, count], index): readonly LeerResult[] =>
      people(ketenDefinition, count, { link }, { seed: index + 1 }),
    ),
  });
}

function added(of: ReportContext): readonly ReportSection[] {
  return verslagKeten.adds?.chain?.(of) ?? [];
}

describe('What the questionnaire of the chain adds to the chain', () => {
  it('is the own task beside what is expected of the others', () => {
    const of = context({ medewerker: 30, leidinggevende: 30, hr: 30 });
    const [link] = of.reports.get('keten')?.now.organisation.links ?? [];
    const [own, others] = link?.dimensions ?? [];
    const [section] = added(of);
    expect(section?.title).to.equal(words.tasks);
    expect(section?.paragraphs).to.eql([words.plotPair, words.twoQuestions]);
    expect(section?.figures).to.have.length(3);
    const [figure] = section?.figures ?? [];
    expect(figure?.sentence).to.match(/^Houding en gedrag: /);
    expect(figure?.table?.rows.map(([name]) => name)).to.eql([
      'medewerker',
      'leidinggevende',
      'hr',
    ]);
    expect(figure?.table?.rows[0]?.[1]).to.equal(String(own?.mean.value));
    expect(figure?.table?.rows[0]?.[3]).to.equal(String(others?.mean.value));
    const place = draw(figure?.picture);
    expect(place.querySelectorAll('.dot')).to.have.length(3);
    expect(place.querySelectorAll('.outline')).to.have.length(3);
    expect(place.querySelectorAll('rect')).to.have.length(3);
  });

  it('says once that nothing can be shown', () => {
    const [section] = added(context({ medewerker: 3, hr: 4 }));
    expect(section?.figures).to.have.length(1);
    expect(section?.figures[0]?.sentence).to.equal('Geen cijfers: te weinig antwoorden.');
  });

  it('is nothing when it was not asked, or of no links', () => {
    expect(added(contextOf())).to.eql([]);
    expect(added(contextOf({ definition: ketenDefinition }))).to.eql([]);
  });
});
