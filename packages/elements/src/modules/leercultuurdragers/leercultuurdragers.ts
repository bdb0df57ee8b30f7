import { registerExtra } from '../../extras/registry.js';
import { leercultuurdragersModule } from './leercultuurdragers-module.js';

registerExtra(leercultuurdragersModule);
