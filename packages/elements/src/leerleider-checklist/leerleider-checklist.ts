import { define } from '../define.js';
import { LeerleiderChecklist } from './leerleider-checklist-element.js';

define('leerleider-checklist', LeerleiderChecklist);

export type * from '../events/event-types.js';
export { LeerleiderChecklist };
