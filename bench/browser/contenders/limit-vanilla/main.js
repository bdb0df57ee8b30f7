import { score } from '../../shared/score.js';

const css = `:host{display:block;font:16px/1.4 system-ui,sans-serif}fieldset{border:0;border-bottom:1px solid #ddd;margin:0;padding:.6em 0}legend{padding:.4em 0 0}label{display:inline-flex;align-items:center;gap:.3em;margin-right:1.2em;min-height:32px}.open legend{color:#b00020}[role=alert]{color:#b00020;min-height:1.4em}button{font:inherit;padding:.5em 1.2em}`;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

class LimitVanilla extends HTMLElement {
  show(spec, paged) {
    Object.assign(this, { spec, paged, page: 0, answers: {} });
    const root = this.attachShadow({ mode: 'open' });
    root.addEventListener('change', ({ target }) => {
      this.answers[target.name] = +target.value;
      target.closest('fieldset').classList.remove('open');
    });
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    this.draw();
  }

  get groups() {
    return this.paged ? [this.spec.groups[this.page]] : this.spec.groups;
  }

  get last() {
    return !this.paged || this.page === this.spec.groups.length - 1;
  }

  draw() {
    this.shadowRoot.innerHTML = `<style>${css}</style><form novalidate>${this.groups.map((group) => this.group(group)).join('')}<p role=alert></p><button>${this.last ? 'Versturen' : 'Volgende'}</button></form>`;
  }

  group({ title, items }) {
    return `<section><h2>${escape(title)}</h2>${items.map((item) => this.item(item)).join('')}</section>`;
  }

  item({ id, text }) {
    const labels = this.spec.options.map(({ value, label }) => {
      const checked = this.answers[id] === value ? ' checked' : '';
      return `<label><input type=radio name=${id} value=${value} required${checked}>${label}</label>`;
    });
    return `<fieldset id=${id}><legend>${escape(text)}</legend>${labels.join('')}</fieldset>`;
  }

  submit() {
    const root = this.shadowRoot;
    const ids = this.groups.flatMap(({ items }) => items.map(({ id }) => id));
    const open = ids.filter((id) => !this.answers[id]);
    for (const id of open) root.getElementById(id).classList.add('open');
    if (open.length) {
      root.querySelector('[role=alert]').textContent = `Nog ${open.length} niet beantwoord.`;
      root.querySelector(`#${open[0]} input`).focus();
    } else if (this.last) {
      this.dispatchEvent(new CustomEvent('done', { detail: score(this.spec, this.answers) }));
    } else {
      this.page++;
      this.draw();
      root.querySelector('input').focus();
    }
  }
}
customElements.define('limit-vanilla', LimitVanilla);

const inside = (root, selector) => root.firstChild.shadowRoot.querySelector(selector);

__bench.run({
  mount(root, spec, { paged }, done) {
    const element = document.createElement('limit-vanilla');
    element.addEventListener('done', ({ detail }) => done(detail));
    element.show(spec, paged);
    root.append(element);
  },
  target: (root, item, value) => inside(root, `#s${item + 1} label:nth-of-type(${value})`),
  next: (root) => inside(root, 'button'),
  submit: (root) => inside(root, 'button'),
});
