import { registerExtra } from '../../extras/registry.js';
import { woordenEnDadenModule } from './woorden-en-daden-module.js';

registerExtra(woordenEnDadenModule);
