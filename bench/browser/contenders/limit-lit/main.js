import { LitElement, css, html } from 'lit';
import { score } from '../../shared/score.js';

class LimitLit extends LitElement {
  static properties = { spec: {}, paged: {}, page: { state: true }, open: { state: true } };
  static styles = css`:host{display:block;font:16px/1.4 system-ui,sans-serif}fieldset{border:0;border-bottom:1px solid #ddd;margin:0;padding:.6em 0}legend{padding:.4em 0 0}label{display:inline-flex;align-items:center;gap:.3em;margin-right:1.2em;min-height:32px}.open legend{color:#b00020}[role=alert]{color:#b00020;min-height:1.4em}button{font:inherit;padding:.5em 1.2em}`;

  constructor() {
    super();
    this.page = 0;
    this.open = [];
    this.answers = {};
  }

  get groups() {
    return this.paged ? [this.spec.groups[this.page]] : this.spec.groups;
  }

  get last() {
    return !this.paged || this.page === this.spec.groups.length - 1;
  }

  render() {
    const message = this.open.length ? `Nog ${this.open.length} niet beantwoord.` : '';
    return html`<form novalidate @change=${this.change} @submit=${this.submit}>${this.groups.map((group) => this.group(group))}<p role="alert">${message}</p><button>${this.last ? 'Versturen' : 'Volgende'}</button></form>`;
  }

  group({ title, items }) {
    return html`<section><h2>${title}</h2>${items.map((item) => this.item(item))}</section>`;
  }

  item({ id, text }) {
    return html`<fieldset id=${id} class=${this.open.includes(id) ? 'open' : ''}><legend>${text}</legend>${this.spec.options.map(
      ({ value, label }) =>
        html`<label><input type="radio" name=${id} value=${value} required .checked=${this.answers[id] === value}>${label}</label>`,
    )}</fieldset>`;
  }

  change({ target }) {
    this.answers[target.name] = +target.value;
    if (this.open.length) this.open = this.open.filter((id) => id !== target.name);
  }

  async submit(event) {
    event.preventDefault();
    const ids = this.groups.flatMap(({ items }) => items.map(({ id }) => id));
    this.open = ids.filter((id) => !this.answers[id]);
    if (this.open.length) {
      this.renderRoot.querySelector(`#${this.open[0]} input`).focus();
    } else if (this.last) {
      this.dispatchEvent(new CustomEvent('done', { detail: score(this.spec, this.answers) }));
    } else {
      this.page++;
      await this.updateComplete;
      this.renderRoot.querySelector('input').focus();
    }
  }
}
customElements.define('limit-lit', LimitLit);

const inside = (root, selector) => root.firstChild.shadowRoot.querySelector(selector);

__bench.run({
  mount(root, spec, { paged }, done) {
    const element = document.createElement('limit-lit');
    Object.assign(element, { spec, paged });
    element.addEventListener('done', ({ detail }) => done(detail));
    root.append(element);
  },
  target: (root, item, value) => inside(root, `#s${item + 1} label:nth-of-type(${value})`),
  next: (root) => inside(root, 'button'),
  submit: (root) => inside(root, 'button'),
});
