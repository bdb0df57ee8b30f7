import { compile, tsc } from './compile.mjs';

// The tests are checked last: they read the declarations that compile() writes.
process.exitCode = compile() && tsc('-p', 'tsconfig.test.json') === 0 ? 0 : 1;
