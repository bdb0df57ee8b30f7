import fc from 'fast-check';

/** The same samples in every run, so that a red test means a change; FC_SEED asks for other ones. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_260_531) });

export { fc };
