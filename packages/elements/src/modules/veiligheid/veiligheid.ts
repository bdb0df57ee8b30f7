import { registerExtra } from '../../extras/registry.js';
import { veiligheidModule } from './veiligheid-module.js';

registerExtra(veiligheidModule);
