import { memo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { score } from '../../shared/score.js';

const Statement = memo(function Statement({ item, options, register, open }) {
  return (
    <fieldset data-item={item.id} className={open ? 'open' : ''}>
      <legend>{item.text}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" value={value} {...register(item.id, { required: true })} />
          {label}
        </label>
      ))}
    </fieldset>
  );
});

function Survey({ spec, paged, done }) {
  const [page, setPage] = useState(0);
  const form = useForm({ shouldUnregister: false });
  const { errors } = form.formState;
  const groups = paged ? [spec.groups[page]] : spec.groups;
  const last = !paged || page === spec.groups.length - 1;
  const open = Object.keys(errors).length;
  const submit = (data) => {
    if (!last) return setPage(page + 1);
    const answers = Object.fromEntries(Object.entries(data).map(([id, value]) => [id, +value]));
    return done(score(spec, answers));
  };
  return (
    <form className="react" noValidate onSubmit={form.handleSubmit(submit)}>
      {groups.map(({ id, title, items }) => (
        <section key={id}>
          <h2>{title}</h2>
          {items.map((item) => (
            <Statement
              key={item.id}
              item={item}
              options={spec.options}
              register={form.register}
              open={Boolean(errors[item.id])}
            />
          ))}
        </section>
      ))}
      <p role="alert">{open ? `Nog ${open} niet beantwoord.` : ''}</p>
      <button>{last ? 'Versturen' : 'Volgende'}</button>
    </form>
  );
}

__bench.run({
  mount(root, spec, { paged }, done) {
    createRoot(root).render(<Survey spec={spec} paged={paged} done={done} />);
  },
  target: (root, item, value) =>
    root.querySelector(`[data-item=s${item + 1}] label:nth-of-type(${value})`),
  next: (root) => root.querySelector('button'),
  submit: (root) => root.querySelector('button'),
});
