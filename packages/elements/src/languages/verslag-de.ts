import { registerExtra } from '../extras/registry.js';
import { verslagDeExtra } from './verslag-de-extra.js';

registerExtra(verslagDeExtra);
