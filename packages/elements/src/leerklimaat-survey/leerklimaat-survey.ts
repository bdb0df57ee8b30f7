import { define } from '../define.js';
import { LeerklimaatSurvey } from './leerklimaat-survey-element.js';

define('leerklimaat-survey', LeerklimaatSurvey);
