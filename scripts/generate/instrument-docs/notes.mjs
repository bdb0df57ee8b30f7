const MODULE = (id) =>
  `in \`<leerklimaat-survey modules="${id}">\`, with the file \`modules/${id}.js\` on the page`;

const SAME_FACTORS = (factors) =>
  `Factor analysis with a categorical estimator, n ≥ 200: ${factors}, each against one factor and a bifactor model.`;
const TEAM_LEVEL =
  'Agreement within teams and differences between them (AD, r*wg, ICC1, ICC2) in 10 teams or more; a model at team level asks for 50.';

/**
 * What no data says: where people meet an instrument, what its result is not, and how it would be validated
 * after the first steps that all share.
 */
export const NOTES = {
  leerklimaat: {
    asked: '`<leerklimaat-survey>`',
    isNot: [
      'the climate of the team: that takes the answers of several people',
      'comparable with other questionnaires: no published one of these six dimensions was found',
    ],
    plan: [
      SAME_FACTORS('six dimensions, and six under one'),
      'Correlations with a published scale of learning climate (Nikolova, Van Ruysseveldt, De Witte & Van Dam 2014), once its authors permit: steun with appreciation, kansen and ruimte with facilitation.',
      TEAM_LEVEL,
    ],
  },
  'leerklimaat-kort': {
    asked: '`<leerklimaat-survey length="kort">`',
    isNot: [
      'as sure as the full survey: half the statements make the interval wider',
      'the climate of the team: that takes the answers of several people',
    ],
    plan: [
      'Scores of the eighteen statements beside those of all thirty-six, in the answers to the full survey.',
      SAME_FACTORS('six dimensions, with those of the full survey'),
      TEAM_LEVEL,
    ],
  },
  leerleider: {
    asked: '`<leerleider-checklist>`',
    isNot: [
      'an appraisal of a manager: people see themselves more kindly than others do',
      'a scale first: it is a list of things to do, and its one score comes second',
      'five facets: they group actions and are never scored',
    ],
    plan: [
      'Factor analysis with a categorical estimator, n ≥ 200 managers: one factor; facets only if omega hierarchical leaves room for them. Reliability above .90 is expected, and no proof of quality.',
      'Self beside the mean of five team members or more, with the mirror.',
    ],
  },
  'leerleider-spiegel': {
    asked:
      '`<leerleider-checklist perspective="spiegel">`, with the file `modules/leerleider-spiegel.js` on the page',
    isNot: [
      'for the manager to read one by one: only the mean of five people or more is compared',
      'an appraisal of a manager',
    ],
    plan: [
      'The same model as the checklist, n ≥ 200; items mean the same to managers and to team members (invariance).',
      TEAM_LEVEL,
    ],
  },
  leervoorkeur: {
    asked: '`<leervoorkeur-profile>`',
    isNot: [
      'a talent or a type; no preference is better',
      'advice on how to be taught: matching teaching to a preference has no evidence',
    ],
    plan: [
      SAME_FACTORS('five preferences, with a factor for answering style'),
      'The same people again after four weeks: does the order hold?',
      'The order beside that of the choices (`leervoorkeur-keuze`).',
    ],
  },
  'leervoorkeur-keuze': {
    asked:
      '`<leervoorkeur-profile method="keuze">`, with the file `modules/leervoorkeur-keuze.js` on the page',
    isNot: [
      'a comparison between people: the scores of one person add up to a constant',
      'fit for reliability by alpha, for correlations between people or for a norm (`ipsative`)',
      'a talent or a type; no preference is better',
    ],
    plan: [
      'The same people again after four weeks: does the order hold?',
      'The order beside that of the statements (`leervoorkeur`).',
      'No alpha and no factor analysis: choices of equally keyed statements do not allow them (Bürkner, Schulte & Holling 2019).',
    ],
  },
  leergoesting: {
    asked: MODULE('leergoesting'),
    isNot: [
      'a measure of effort or of how good someone is at the job',
      'work engagement: betrokkenheid is the need to belong',
    ],
    plan: [
      SAME_FACTORS('three needs'),
      'Correlations with a published scale of basic needs at work (Van den Broeck et al. 2010), once its owners permit in writing.',
    ],
  },
  veiligheid: {
    asked: MODULE('veiligheid'),
    isNot: [
      'an alarm about a team, or about anybody in it: it is what one person dares',
      'Edmondson’s scale: the wording is ours, without its negations',
    ],
    plan: [
      'Factor analysis with a categorical estimator, n ≥ 200: one factor.',
      'Correlations with Edmondson’s seven items (1999), once permitted.',
      TEAM_LEVEL,
    ],
  },
  leercultuurkenmerken: {
    asked: MODULE('leercultuurkenmerken'),
    isNot: [
      'the culture of an organisation: that takes many people, and is mostly not conscious',
      'precise for one person: a feature has two statements',
    ],
    plan: [
      SAME_FACTORS('seven features'),
      'Scores of organisations in ten or more, beside the climate of their teams.',
    ],
  },
  leercultuurdragers: {
    asked: MODULE('leercultuurdragers'),
    isNot: [
      'a scale of things that go together: conditions may be there or not, each on its own (formative), so alpha says nothing',
      'the LeerCultuurScan or another instrument of the model’s authors',
    ],
    plan: [
      'Do experts find every condition, and nothing beside? No alpha and no factor analysis: the list is formative.',
      'Do carriers predict what they should: learning activities, new ideas at work?',
    ],
  },
  'woorden-en-daden': {
    asked: MODULE('woorden-en-daden'),
    isNot: [
      'a proof that talk leads to learning: what is cause and what is effect is not known',
      'a measure of how much was learned: one book weighs otherwise than one course',
      'a ratio for one person: the field study’s figure is of groups',
    ],
    plan: [
      'Counts beside a diary of four weeks: do people remember what they did?',
      'How often people talk, asked twice two weeks apart.',
      'The ratio of activities between those who talk often and those who do not, in groups of ten or more each, with its interval. The field study’s figure is context, never the target.',
    ],
  },
  keten: {
    asked: MODULE('keten'),
    isNot: [
      'a comparison of ranks: every link has its own task',
      'a subtraction: own part and what one expects of others stand side by side',
    ],
    plan: [
      SAME_FACTORS('own part and expectation, for three handles'),
      'The same meaning for every link of the chain (invariance), before links are laid side by side.',
    ],
  },
};
