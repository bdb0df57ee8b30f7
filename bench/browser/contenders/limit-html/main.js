import { score } from '../../shared/score.js';

__bench.run({
  mount(root, spec, { paged }, done) {
    const form = root.querySelector('form');
    const sections = form.querySelectorAll('section');
    const statement = (id) => form.querySelector(`[data-item=${id}]`);
    let page = 0;

    form.addEventListener('change', ({ target }) => {
      target.closest('fieldset').classList.remove('open');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const answers = Object.fromEntries(
        [...new FormData(form)].map(([id, value]) => [id, +value]),
      );
      const groups = paged ? [spec.groups[page]] : spec.groups;
      const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
      const open = ids.filter((id) => !answers[id]);
      for (const id of open) statement(id).classList.add('open');
      if (open.length) {
        form.querySelector('[role=alert]').textContent = `Nog ${open.length} niet beantwoord.`;
        statement(open[0]).querySelector('input').focus();
      } else if (!paged || page === sections.length - 1) {
        done(score(spec, answers));
      } else {
        sections[page++].hidden = true;
        sections[page].hidden = false;
        if (page === sections.length - 1) form.querySelector('button').textContent = 'Versturen';
        sections[page].querySelector('input').focus();
      }
    });
  },
  target: (root, item, value) =>
    root.querySelector(`[data-item=s${item + 1}] label:nth-of-type(${value})`),
  next: (root) => root.querySelector('button'),
  submit: (root) => root.querySelector('button'),
});
