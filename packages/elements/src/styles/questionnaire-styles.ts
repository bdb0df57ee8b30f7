import type { CSSResultGroup } from 'lit';
import { baseStyles } from './base-styles.js';
import { resultStyles } from './result-styles.js';
import { statementStyles } from './statement-styles.js';
import { tokens } from './tokens.js';

export const questionnaireStyles: CSSResultGroup = [
  tokens,
  baseStyles,
  statementStyles,
  resultStyles,
];
