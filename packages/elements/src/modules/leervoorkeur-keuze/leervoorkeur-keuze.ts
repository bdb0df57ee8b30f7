import { registerExtra } from '../../extras/registry.js';
import { leervoorkeurKeuzeModule } from './leervoorkeur-keuze-module.js';

registerExtra(leervoorkeurKeuzeModule);
