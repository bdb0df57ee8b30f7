import {
  connect,
  download,
  DUTCH_EXCEL,
  memorySink,
  resultsToCsv,
  resultsToJson,
} from '@leerklimaat/connectors';
import { EVENTS } from '@leerklimaat/core';
import { showReport } from './report.js';
import './try-out.js';

const MOST_LINES = 200;

const widgets = [
  ...document.querySelectorAll('leerklimaat-survey, leerleider-checklist, leervoorkeur-profile'),
];
const byId = (id) => document.getElementById(id);

// Results: kept in this page, offered as a file.
const sink = memorySink();
connect(document, sink);
document.addEventListener(EVENTS.result.type, showCollected);
const showOwn = showReport(
  document.querySelector('leerteam-report'),
  byId('whose'),
  () => sink.results,
);

function showCollected() {
  const count = sink.results.length;
  byId('collected').textContent =
    count === 1 ? 'Eén resultaat verzameld.' : `${count} resultaten verzameld.`;
  showOwn();
  byId('json').disabled = false;
  byId('csv').disabled = false;
}

byId('json').addEventListener('click', () => {
  const text = resultsToJson(sink.results);
  download({ name: 'resultaten.json', type: 'application/json', text });
});
byId('csv').addEventListener('click', () => {
  const text = resultsToCsv(sink.results, DUTCH_EXCEL);
  download({ name: 'resultaten.csv', type: 'text/csv', text });
});

byId('answers').addEventListener('change', ({ target }) => {
  for (const widget of widgets) widget.answerEvents = target.checked;
});

// The log: what any page hears, the newest first.
const SHORT = {
  'leer-ready': ({ instrument }) =>
    instrument ? `${instrument.id} ${instrument.version}` : 'geen instrument',
  'leer-start': ({ share }) => `share ${share}`,
  'leer-step': ({ view, step, steps }) => (step > 0 ? `${view} ${step} van ${steps}` : view),
  'leer-answer': ({ item, answer }) => `${item}: ${answer ?? 'gewist'}`,
  'leer-submit': ({ share }) => `share ${share}`,
  'leer-result': ({ share, scores }) =>
    scores ? `share ${share}, ${scores.answered} beantwoord` : `share ${share}`,
  'leer-report': ({ people, teams }) => `${people ?? 'te weinig'} mensen, ${teams} teams`,
  'leer-error': ({ message }) => message,
};

const log = byId('log');
for (const { type } of Object.values(EVENTS)) document.addEventListener(type, addLine);
byId('clear').addEventListener('click', () => log.replaceChildren());

function addLine({ type, target, detail }) {
  const line = document.createElement('li');
  const name = element('strong', type);
  const tag = element('div', `<${target.localName}> · ${SHORT[type](detail)}`);
  tag.className = 'tag';
  line.append(name, tag);
  if (type === EVENTS.result.type) {
    const whole = document.createElement('details');
    const json = element('pre', JSON.stringify(detail, null, 2));
    whole.append(element('summary', 'Toon het hele resultaat'), json);
    line.append(whole);
  }
  log.prepend(line);
  while (log.children.length > MOST_LINES) log.lastChild.remove();
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
