import { baseStyles } from './base-styles.js';
import { fieldStyles } from './field-styles.js';
import { resultStyles } from './result-styles.js';
import { statementStyles } from './statement-styles.js';
import { tokens } from './tokens.js';

export const questionnaireStyles: readonly string[] = [
  tokens,
  baseStyles,
  statementStyles,
  fieldStyles,
  resultStyles,
];
