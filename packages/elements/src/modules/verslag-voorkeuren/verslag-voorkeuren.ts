import { registerExtra } from '../../extras/registry.js';
import { verslagVoorkeuren } from './verslag-voorkeuren-extra.js';

registerExtra(verslagVoorkeuren);
