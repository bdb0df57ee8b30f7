import { measure } from './readability/measure.mjs';
import { faults, table } from './readability/table.mjs';

// Reads what was compiled: run npm run types first.
const figures = await measure();
const [head, ...rows] = table(figures);
console.table(rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]]))));
const wrong = faults(figures);
for (const fault of wrong) console.error(fault);
process.exitCode = wrong.length > 0 ? 1 : 0;
