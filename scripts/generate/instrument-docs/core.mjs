import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../bootstrap.mjs';

const from = (path) => import(pathToFileURL(join(root, 'packages', path)));

/** The compiled packages: the figures in the pages are those that the product computes. */
export const core = await from('core/dist/index.js');
export const { csvCell } = core;
export const { DUTCH_EXCEL } = await from('connectors/dist/memory/results-to-csv.js');
