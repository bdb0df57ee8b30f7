import { registerExtra } from '../../extras/registry.js';
import { leerleiderSpiegelModule } from './leerleider-spiegel-module.js';

registerExtra(leerleiderSpiegelModule);
