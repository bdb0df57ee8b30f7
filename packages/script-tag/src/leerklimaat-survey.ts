import { LeerklimaatSurvey } from '@leerklimaat/elements/leerklimaat-survey-element.js';
import { register } from './register.js';
import { withEndpoint } from './with-endpoint.js';

register({ 'leerklimaat-survey': withEndpoint(LeerklimaatSurvey) });
