// With a server there is no script needed: the form then submits these fields to its own `action`.
const form = document.querySelector('form');
const output = document.querySelector('output');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const list = document.createElement('dl');
  for (const [name, value] of new FormData(form)) {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    term.textContent = name;
    description.textContent = value;
    list.append(term, description);
  }
  output.replaceChildren(list);
});
