import { define } from '../define.js';
import { LeerleiderChecklist } from './leerleider-checklist-element.js';

define('leerleider-checklist', LeerleiderChecklist);
