import { registerExtra } from '../../extras/registry.js';
import { niveaus } from './niveaus-extra.js';

registerExtra(niveaus);
