import { definitionFor } from './definition-for.js';

const HOST = { start: 'none', review: 'none', unanswered: 'refuse', share: 'answers' };

const inside = (root, selector) => root.firstElementChild.shadowRoot.querySelector(selector);
const primary = (root) => inside(root, '[part~="primary"]');

__bench.run({
  mount(root, spec, { paged }, done) {
    const survey = document.createElement('leerklimaat-survey');
    for (const [name, value] of Object.entries(HOST)) survey.setAttribute(name, value);
    survey.setAttribute('paging', paged ? 'page' : 'all');
    survey.definition = definitionFor(spec);
    survey.addEventListener('leer-result', ({ detail: { answers, scores } }) => {
      const means = Object.fromEntries(scores.scales.map(({ scale, mean }) => [scale, mean]));
      done({ answers, means });
    });
    root.append(survey);
  },
  target: (root, item, value) =>
    inside(root, `[data-item="s${item + 1}"] input[value="${value}"]`)?.closest('label'),
  next: primary,
  submit: primary,
});
