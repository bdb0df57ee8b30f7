export const contender = { label: 'limit: vanilla element', group: 'limit', entry: 'main.js' };
