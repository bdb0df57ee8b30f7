import { registerExtra } from '../../extras/registry.js';
import { spiegelbeeld } from './spiegelbeeld-extra.js';

registerExtra(spiegelbeeld);
