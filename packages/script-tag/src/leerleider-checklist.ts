import { LeerleiderChecklist } from '@leerklimaat/elements/leerleider-checklist-element.js';
import { register } from './register.js';
import { withEndpoint } from './with-endpoint.js';

register({ 'leerleider-checklist': withEndpoint(LeerleiderChecklist) });
