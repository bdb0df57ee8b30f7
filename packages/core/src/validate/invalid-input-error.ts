import type { Issue, Validated } from '../model/issue.js';

/** Thrown only where a caller passed unvalidated input to a function that trusts it. Carries the issues as data. */
export class InvalidInputError extends TypeError {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly Issue[];

  constructor(validated: Validated<unknown>) {
    const issues = validated.ok ? [] : validated.issues;
    super(issues.map(({ message }) => message).join(' ') || 'The input is not valid.');
    this.issues = issues;
  }
}
