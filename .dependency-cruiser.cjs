/*
 * Who may import whom. Each room (a folder of src) names the rooms it may look into; whatever is
 * not named is refused, and so is a room that is missing from this table.
 */
const CORE = {
  model: [],
  instruments: ['model'],
  languages: ['model', 'instruments'],
  statistics: ['model'],
  contract: ['model'],
  session: ['model', 'contract'],
  scoring: ['model', 'statistics', 'contract', 'validate'],
  validate: ['model', 'contract', 'session'],
  group: ['model', 'statistics', 'contract', 'validate', 'scoring'],
};

const BASE = ['events', 'extras', 'locales', 'styles', 'charts'];
const ELEMENTS = {
  events: [],
  extras: [],
  locales: ['extras'],
  styles: [],
  charts: ['locales', 'styles'],
  controllers: BASE,
  parts: [...BASE, 'controllers'],
  'leerklimaat-survey': [...BASE, 'controllers', 'parts'],
  'leerleider-checklist': [...BASE, 'controllers', 'parts'],
  'leervoorkeur-profile': [...BASE, 'controllers', 'parts'],
  report: [...BASE, 'controllers', 'parts'],
  // Of the extras it starts the one that counts.
  'leerteam-report': [...BASE, 'controllers', 'parts', 'report', 'modules'],
  modules: [...BASE, 'controllers', 'parts', 'report'],
  languages: ['extras', 'locales'],
};

const TEST = '(\\.test\\.ts$|/src/testing/)';
const src = (name) => `^packages/${name}/src/`;
/** A package of ours by its public name, wherever the resolver finds it. */
const own = (name) => `(^|/)packages/${name}/(dist|src)/|^@leerklimaat/${name}(/|$)`;
const npm = (name) => `(^|/)node_modules/${name}/|^${name}(/|$)`;

/** A room may use itself, the rooms it names, and files that lie directly in src (not index.ts). */
function rooms(name, table) {
  const base = src(name);
  const perRoom = Object.entries(table).map(([room, allowed]) => ({
    name: `${name}: ${room} uses ${allowed.join(', ') || 'no other room'}`,
    severity: 'error',
    from: { path: `${base}${room}/`, pathNot: TEST },
    to: {
      path: base,
      pathNot: `${base}(${[room, ...allowed].join('|')})/|${base}(?!index\\.)[^/]+$`,
    },
  }));
  return [
    ...perRoom,
    {
      name: `${name}: a new room goes into the table of .dependency-cruiser.cjs`,
      severity: 'error',
      from: { path: `${base}(?!(${Object.keys(table).join('|')}|testing)/)[^/]+/` },
      to: {},
    },
    {
      name: `${name}: a file directly in src uses no room`,
      severity: 'error',
      from: { path: `${base}(?!index\\.)[^/]+$`, pathNot: TEST },
      to: { path: `${base}[^/]+/` },
    },
  ];
}

/** What a package may use besides its own files; everything else is refused. */
const outside = (name, ...allowed) => ({
  name: `${name}: uses ${allowed.map(([label]) => label).join(', ') || 'no package'}`,
  severity: 'error',
  from: { path: src(name), pathNot: TEST },
  to: { pathNot: [src(name), ...allowed.map(([, pattern]) => pattern)].join('|') },
});

const lit = ['lit', npm('lit')];
const d3 = ['d3-scale', npm('(@types/)?d3-scale')];
const ours = (name) => [`@leerklimaat/${name}`, own(name)];

module.exports = {
  forbidden: [
    { name: 'no cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing but a test imports a test',
      severity: 'error',
      from: { pathNot: TEST },
      to: { path: TEST },
    },
    ...rooms('core', CORE),
    ...rooms('elements', ELEMENTS),
    outside('core'),
    outside('connectors', ours('core')),
    outside('elements', ours('core'), lit, d3),
    outside('script-tag', ours('core'), ours('elements'), ours('connectors')),
    {
      name: 'elements: an extra uses no other extra',
      severity: 'error',
      from: { path: `${src('elements')}modules/([^/]+)/`, pathNot: TEST },
      to: { path: `${src('elements')}modules/`, pathNot: `${src('elements')}modules/$1/` },
    },
    {
      name: 'elements: d3-scale only in charts',
      severity: 'error',
      from: { path: src('elements'), pathNot: `${src('elements')}charts/|${TEST}` },
      to: { path: d3[1] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    // Imports that only carry types are imports too: they say who knows whom.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import'] },
  },
};
