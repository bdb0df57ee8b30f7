/** The placeholder questionnaire as an instrument of our own: a group is a scale and a page. */
export function definitionFor({ groups, options }) {
  const items = groups.flatMap((group) => group.items);
  const labels = options.map(({ label }) => label);
  return {
    instrument: {
      id: 'placeholder',
      version: '1.0.0',
      validation: 'unvalidated',
      format: { kind: 'agreement', points: options.length },
      scales: groups.map(({ id }) => ({ id })),
      items: groups.flatMap((group) => group.items.map(({ id }) => ({ id, scale: group.id }))),
      pages: groups.map((group) => ({ id: group.id, items: group.items.map(({ id }) => id) })),
      scoring: { profile: 'levels', answeredShare: 1, total: false },
      assumptions: { reliability: 0.8, sd: 20, basis: 'placeholder' },
      sources: [],
    },
    texts: {
      nl: {
        language: 'nl',
        status: 'source',
        title: 'Vragenlijst',
        purpose: 'Om te meten hoe snel de pagina is.',
        resultTitle: 'Resultaat',
        referents: [],
        anchors: labels,
        shortAnchors: labels,
        optOut: 'Weet ik niet',
        scales: byId(groups, ({ title }) => ({ name: title, shortName: title, meaning: title })),
        pages: byId(groups, ({ title }) => title),
        items: byId(items, ({ text }) => text),
      },
    },
  };
}

function byId(list, value) {
  return Object.fromEntries(list.map((entry) => [entry.id, value(entry)]));
}
