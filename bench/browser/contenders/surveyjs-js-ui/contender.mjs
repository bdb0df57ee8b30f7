export const contender = {
  label: 'SurveyJS 2.5.38 js-ui (ESM)',
  group: 'peer',
  entry: 'main.js',
  packages: ['survey-core', 'survey-js-ui'],
  css: ['survey-core/survey-core.min.css'],
};
