import { registerExtra } from '../../extras/registry.js';
import { ketenModule } from './keten-module.js';

registerExtra(ketenModule);
