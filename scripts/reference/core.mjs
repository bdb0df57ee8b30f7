/** What an adapter may call: what everybody who imports the package may. */
export * from '../../packages/core/src/index.ts';
