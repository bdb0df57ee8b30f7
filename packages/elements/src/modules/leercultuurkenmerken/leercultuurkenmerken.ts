import { registerExtra } from '../../extras/registry.js';
import { leercultuurkenmerkenModule } from './leercultuurkenmerken-module.js';

registerExtra(leercultuurkenmerkenModule);
