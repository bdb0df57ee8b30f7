import {
  leervoorkeurDefinition,
  leergoestingDefinition,
  type LeerResult,
  type ReportTree,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { registerExtra } from '../extras/registry.js';
import { teamReportModulesNl } from '../locales/team-report-modules.nl.js';
import { teamReportNl } from '../locales/team-report.nl.js';
import { waterlineNl } from '../locales/waterline.nl.js';
import { verslagModules } from '../modules/verslag-modules/verslag-modules-extra.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { byRole } from '../testing/by-role.js';
import { idle, madeResults, mountReport, typesOf, viewLinks } from '../testing/mount-report.js';
import { people } from '../testing/people.js';
import { releasedTree } from '../testing/report.js';
import { shown, shows } from '../testing/shown.js';
import { withoutExtras } from '../testing/without-extras.js';

const { frame } = teamReportNl;
const MODULES = frame.missing('modules/verslag-modules.js');
const PREFERENCES = frame.missing('modules/verslag-voorkeuren.js');

const goesting = releasedTree({ definition: leergoestingDefinition });
const besides: readonly LeerResult[] = people(leervoorkeurDefinition, 6);

describe('What a file of its own would show', () => {
  it('is named beside the report of a page that does not have it', async () => {
    const report: readonly ReportTree[] = [releasedTree(), goesting];
    const { element, events } = await mountReport({ properties: { report } });
    expect(shows(element, MODULES)).to.have.length(1);
    expect(events[1]?.detail).to.include({ teams: 2 });
    expect(events[1]?.detail.instruments as unknown).to.eql(['leerklimaat']);
  });

  it('is named where it is all there is', async () => {
    const { element, events } = await mountReport({ properties: { report: goesting } });
    expect(shows(element, MODULES, frame.start.about)).to.have.length(2);
    expect(typesOf(events)).to.eql(['leer-ready']);
  });

  it('is named where results were counted without it', async () => {
    const results = [...madeResults(), ...besides];
    const { element } = await mountReport({ properties: { results } });
    expect(shows(element, PREFERENCES, frame.intake.otherInstruments(6))).to.have.length(2);
    element.results = madeResults();
    await idle(element);
    expect(shown(element)).not.to.contain(PREFERENCES);
  });

  it('is not named for a questionnaire that no file knows', async () => {
    const instrument = { id: 'anders', version: '1.0.0' };
    const report = [releasedTree(), { ...goesting, instrument }];
    const { element } = await mountReport({ properties: { report } });
    expect(shown(element)).not.to.contain('modules/');
  });

  it('shows as soon as the file is there', async () => {
    const { element, events } = await mountReport({ properties: { report: goesting } });
    registerExtra(verslagModules);
    await element.updateComplete;
    const said = [waterlineNl.title, frame.title];
    expect(shows(element, ...said)).to.eql(said);
    expect(shown(element)).not.to.contain(MODULES).and.not.contain(teamReportModulesNl.carriers);
    expect(typesOf(events)).to.eql(['leer-ready', 'leer-report']);
  });
});

describe('A page on which nobody counts', () => {
  const warnings = capturedWarnings();

  it('says so, and names the file to the page', async () => {
    const undo = withoutExtras();
    const { element, events } = await mountReport({ properties: { results: madeResults() } });
    undo();
    expect(shows(element, frame.fault['no-counting'])).to.have.length(1);
    expect(events[1]?.detail).to.include({ code: 'attribute' });
    expect(events[1]?.detail.message).to.contain('modules/tellen.js');
    expect(warnings).to.have.length(1);
  });

  it('shows a report that comes as it is all the same', async () => {
    const undo = withoutExtras();
    const { element } = await mountReport({ properties: { report: releasedTree() } });
    undo();
    expect(element.report).to.have.length(1);
  });

  it('has three actions on the page of a team all the same', async () => {
    const undo = withoutExtras();
    const { element } = await mountReport({ properties: { report: releasedTree() } });
    viewLinks(element)[1]?.click();
    await element.updateComplete;
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    links.find(({ textContent }) => textContent === 'Zuid')?.click();
    await element.updateComplete;
    undo();
    const title = byRole(element, 'heading', teamReportNl.teams.team.actions);
    const said = title.parentElement?.querySelectorAll('p') ?? [];
    // Why these, and then three.
    expect(said).to.have.length(4);
  });
});
