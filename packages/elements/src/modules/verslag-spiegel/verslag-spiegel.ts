import { registerExtra } from '../../extras/registry.js';
import { verslagSpiegel } from './verslag-spiegel-extra.js';

registerExtra(verslagSpiegel);
