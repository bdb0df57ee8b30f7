import { registerExtra } from '../../extras/registry.js';
import { verslagKeten } from './verslag-keten-extra.js';

registerExtra(verslagKeten);
