export const contender = {
  label: 'React 19 + react-hook-form',
  group: 'peer',
  entry: 'main.jsx',
  packages: ['react', 'react-dom', 'react-hook-form'],
  css: ['./style.css'],
};
