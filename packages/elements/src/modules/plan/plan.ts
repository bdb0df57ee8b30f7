import { registerExtra } from '../../extras/registry.js';
import { plan } from './plan-extra.js';

registerExtra(plan);
