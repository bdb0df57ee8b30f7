import { registerExtra } from '../extras/registry.js';
import { frExtra } from './fr-extra.js';

registerExtra(frExtra);
