import fc from 'fast-check';

/** The same samples in every run, so that a red test means a change. */
fc.configureGlobal({ seed: 20_260_531 });

export { fc };
