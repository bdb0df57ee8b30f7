import { registerExtra } from '../../extras/registry.js';
import { verslagWoordenEnDaden } from './verslag-woorden-en-daden-extra.js';

registerExtra(verslagWoordenEnDaden);
