import { registerExtra } from '../../extras/registry.js';
import { leergoestingModule } from './leergoesting-module.js';

registerExtra(leergoestingModule);
