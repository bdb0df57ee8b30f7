import { LeervoorkeurProfile } from '@leerklimaat/elements/leervoorkeur-profile-element.js';
import { register } from './register.js';
import { withEndpoint } from './with-endpoint.js';

register({ 'leervoorkeur-profile': withEndpoint(LeervoorkeurProfile) });
