import { registerExtra } from '../extras/registry.js';
import { enExtra } from './en-extra.js';

registerExtra(enExtra);
