import { registerExtra } from '../extras/registry.js';
import { verslagFrExtra } from './verslag-fr-extra.js';

registerExtra(verslagFrExtra);
