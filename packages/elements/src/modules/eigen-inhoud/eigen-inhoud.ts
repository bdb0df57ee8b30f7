import { registerExtra } from '../../extras/registry.js';
import { eigenInhoud } from './eigen-inhoud-extra.js';

registerExtra(eigenInhoud);
