import { define } from '../define.js';
import { LeerklimaatSurvey } from './leerklimaat-survey-element.js';

define('leerklimaat-survey', LeerklimaatSurvey);

export type * from '../events/event-types.js';
export { LeerklimaatSurvey };
