import { registerExtra } from '../../extras/registry.js';
import { acties } from './acties-extra.js';

registerExtra(acties);
