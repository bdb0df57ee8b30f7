import { registerExtra } from '../../extras/registry.js';
import { verslagModules } from './verslag-modules-extra.js';

registerExtra(verslagModules);
