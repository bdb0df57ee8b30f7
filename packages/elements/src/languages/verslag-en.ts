import { registerExtra } from '../extras/registry.js';
import { verslagEnExtra } from './verslag-en-extra.js';

registerExtra(verslagEnExtra);
