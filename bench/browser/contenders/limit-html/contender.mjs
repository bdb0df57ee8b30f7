const css = `.bench-root{font:16px/1.4 system-ui,sans-serif}fieldset{border:0;border-bottom:1px solid #ddd;margin:0;padding:.6em 0}legend{padding:.4em 0 0}label{display:inline-flex;align-items:center;gap:.3em;margin-right:1.2em;min-height:32px}.open legend{color:#b00020}[role=alert]{color:#b00020;min-height:1.4em}button{font:inherit;padding:.5em 1.2em}[hidden]{display:none}`;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The physical floor: the browser's own parser makes the form; a little script collects. */
export const contender = {
  label: 'floor: static HTML',
  group: 'limit',
  entry: 'main.js',
  inlineCss: css,
  rootHtml: ({ groups, options }, { paged }) => {
    const answers = (id) =>
      options.map(
        ({ value, label }) =>
          `<label><input type=radio name=${id} value=${value} required>${label}</label>`,
      );
    const statement = ({ id, text }) =>
      `<fieldset data-item=${id}><legend>${escape(text)}</legend>${answers(id).join('')}</fieldset>`;
    const section = ({ title, items }, index) =>
      `<section${paged && index > 0 ? ' hidden' : ''}><h2>${escape(title)}</h2>${items.map(statement).join('')}</section>`;
    return `<form novalidate>${groups.map(section).join('')}<p role=alert></p><button>${paged ? 'Volgende' : 'Versturen'}</button></form>`;
  },
};
