export const contender = {
  label: 'leerklimaat',
  group: 'ours',
  prebuilt: 'dist/leerklimaat-survey.js',
  // The placeholder questionnaire is not one of ours.
  besides: ['dist/modules/eigen-inhoud.js'],
  entry: 'main.js',
  skips: { grow3600: 'an instrument may have 500 statements' },
};
