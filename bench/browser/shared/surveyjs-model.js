/* What both SurveyJS contenders share: each group is one of its matrix questions. */

export function surveyModel({ groups, options }, paged) {
  const columns = options.map(({ value, label }) => ({ value, text: label }));
  const matrices = groups.map(({ id, title, items }) => ({
    type: 'matrix',
    name: id,
    title,
    isRequired: true,
    eachRowRequired: true,
    columns,
    rows: items.map((item) => ({ value: item.id, text: item.text })),
  }));
  return {
    showCompletePage: false,
    showQuestionNumbers: 'off',
    pages: paged ? matrices.map((matrix) => ({ elements: [matrix] })) : [{ elements: matrices }],
  };
}

/** { g1: { s1: 4 } } → { s1: 4 } */
export const answersOf = (data) => Object.assign({}, ...Object.values(data));

export const surveyButtons = {
  target(root, item, value) {
    const { paged, spec } = __bench;
    const group = Math.floor(item / 6);
    const [table] = paged
      ? root.querySelectorAll('.sd-table')
      : [...root.querySelectorAll('.sd-table')].slice(group);
    const shows = !paged || table.textContent.includes(spec.groups[group].items[item % 6].text);
    if (!shows) return null;
    const cell = table.tBodies[0].rows[item % 6].cells[value];
    return cell.querySelector('label') ?? cell;
  },
  next: (root) => root.querySelector('.sd-navigation__next-btn'),
  submit: (root) => root.querySelector('.sd-navigation__complete-btn'),
};
