import {
  keten,
  leercultuurdragers,
  leercultuurkenmerken,
  leergoesting,
  leerklimaat,
  leerklimaatKort,
  leerleider,
  leerleiderSpiegel,
  leervoorkeur,
  leervoorkeurKeuze,
  veiligheid,
  woordenEnDaden,
} from '@leerklimaat/core';
import {
  colleagueCodes,
  earlierResult,
  groupResults,
  mirrorResults,
  sampleState,
} from './samples.js';

// Everything below is what a page may set on a widget: attributes, properties, and the page's own language.

const byId = (id) => document.getElementById(id);
const survey = document.querySelector('leerklimaat-survey');
const checklist = document.querySelector('leerleider-checklist');
const profile = document.querySelector('leervoorkeur-profile');

byId('language').addEventListener('change', ({ target }) => {
  document.documentElement.lang = target.value;
});
byId('share').addEventListener('change', ({ target }) => {
  for (const widget of [survey, checklist, profile]) widget.share = target.value;
});
byId('theme').addEventListener('change', ({ target }) => {
  document.documentElement.style.setProperty('color-scheme', target.value);
});

// Survey: length, modules, labels.
const MODULES = [
  leergoesting,
  veiligheid,
  leercultuurkenmerken,
  leercultuurdragers,
  woordenEnDaden,
  keten,
];
const boxes = [...document.querySelectorAll('#modules input')];
const askedModules = () =>
  MODULES.filter(({ id }) => boxes.some(({ value, checked }) => checked && value === id));
const askedSurvey = () => (byId('length').value === 'kort' ? leerklimaatKort : leerklimaat);

function showCount() {
  const asked = [askedSurvey(), ...askedModules()];
  const count = asked.reduce((sum, { items }) => sum + items.length, 0);
  const long = count > 60 ? ' Boven 60 antwoorden mensen met minder zorg.' : '';
  byId('count').textContent = `Samen ${count} vragen.${long}`;
}

/** Who has finished keeps what was asked, so that only who begins anew is asked something else. */
async function ask(changes) {
  if (survey.result) {
    survey.state = { ...survey.state, view: 'start', answers: {}, chosen: [], completion: null };
    await survey.updateComplete;
  }
  Object.assign(survey, changes);
  showCount();
}

byId('length').addEventListener('change', ({ target }) => void ask({ length: target.value }));
byId('modules').addEventListener('change', () => {
  const names = askedModules().map(({ id }) => id);
  void ask({ modules: names.join(' ') });
});
showCount();
byId('fill-survey').addEventListener('click', () => {
  survey.state = sampleState(askedSurvey(), askedModules());
});

// Checklist: self or mirror, an earlier result, what the team sees.
byId('perspective').addEventListener('change', ({ target }) => {
  checklist.perspective = target.value;
});
byId('earlier').addEventListener('change', ({ target }) => {
  checklist.earlier = target.checked ? earlierResult() : null;
});
byId('mirrors').addEventListener('change', ({ target }) => {
  checklist.mirrors = target.checked ? mirrorResults() : null;
});
byId('fill-checklist').addEventListener('click', () => {
  const mirror = byId('perspective').value === 'spiegel';
  checklist.state = sampleState(mirror ? leerleiderSpiegel : leerleider, []);
});

// Profile: statements or choices, codes of colleagues, an organisation’s data.
byId('method').addEventListener('change', ({ target }) => {
  profile.method = target.value;
});
byId('group').addEventListener('change', ({ target }) => {
  profile.group = target.checked ? groupResults() : null;
});
byId('codes').textContent = colleagueCodes().join(' en ');
byId('fill-profile').addEventListener('click', () => {
  const choices = byId('method').value === 'keuze';
  profile.state = sampleState(choices ? leervoorkeurKeuze : leervoorkeur, []);
});
