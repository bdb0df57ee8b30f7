import { registerExtra } from '../../extras/registry.js';
import { vergelijken } from './vergelijken-extra.js';

registerExtra(vergelijken);
