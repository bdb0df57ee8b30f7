import { registerExtra } from '../extras/registry.js';
import { deExtra } from './de-extra.js';

registerExtra(deExtra);
