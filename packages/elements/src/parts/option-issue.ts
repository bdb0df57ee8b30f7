import type { Issue, IssueCode } from '@leerklimaat/core';

/** What is wrong with an option that a host set. */
export function optionIssue(
  code: IssueCode,
  name: string,
  value: unknown,
  expected: string,
): Issue {
  const received = String(value).slice(0, 40);
  const message = `${name}="${received}": expected ${expected}.`;
  return { code, path: `/${name}`, expected, received, message };
}

/** An option that needs a file which the page does not have. */
export function missingFile(name: string, value: string, file = value): Issue {
  return optionIssue('missing', name, value, `a script tag for modules/${file}.js`);
}
