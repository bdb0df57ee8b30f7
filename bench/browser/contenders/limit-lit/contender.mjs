export const contender = {
  label: 'limit: Lit 3 element',
  group: 'limit',
  entry: 'main.js',
  packages: ['lit'],
};
