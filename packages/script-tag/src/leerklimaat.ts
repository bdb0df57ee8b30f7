import { LeerklimaatSurvey } from '@leerklimaat/elements/leerklimaat-survey-element.js';
import { LeerleiderChecklist } from '@leerklimaat/elements/leerleider-checklist-element.js';
import { LeervoorkeurProfile } from '@leerklimaat/elements/leervoorkeur-profile-element.js';
import { register } from './register.js';
import { withEndpoint } from './with-endpoint.js';

register({
  'leerklimaat-survey': withEndpoint(LeerklimaatSurvey),
  'leerleider-checklist': withEndpoint(LeerleiderChecklist),
  'leervoorkeur-profile': withEndpoint(LeervoorkeurProfile),
});
