import { define } from '../define.js';
import { LeervoorkeurProfile } from './leervoorkeur-profile-element.js';

define('leervoorkeur-profile', LeervoorkeurProfile);

export type * from '../events/event-types.js';
export { LeervoorkeurProfile };
