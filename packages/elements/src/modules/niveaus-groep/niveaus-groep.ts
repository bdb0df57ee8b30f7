import { registerExtra } from '../../extras/registry.js';
import { niveausGroep } from './niveaus-groep-extra.js';

registerExtra(niveausGroep);
