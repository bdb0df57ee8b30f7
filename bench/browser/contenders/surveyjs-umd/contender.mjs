// The docs' CDN way: two prebuilt scripts + one stylesheet.
export const contender = {
  label: 'SurveyJS 2.5.38 js-ui (CDN UMD)',
  group: 'peer',
  scripts: ['survey-core/survey.core.min.js', 'survey-js-ui/survey-js-ui.min.js'],
  entry: 'main.js',
  packages: ['survey-core', 'survey-js-ui'],
  css: ['survey-core/survey-core.min.css'],
};
