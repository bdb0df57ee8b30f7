import { writeFileSync } from 'node:fs';

/**
 * A reporter for web-test-runner that writes { passed, failed, skipped } to a file. The runner's
 * own count leaves out what went wrong around the tests: a file that cannot be loaded, a crash, a
 * timeout, a file without any test. Each of those is one failure here.
 */
export const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
  },
});

export function countSessions(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, testResults } of sessions) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    addSuite(testResults, count);
    const empty = count.passed + count.failed + count.skipped === 0;
    if (count.failed === 0 && (!passed || empty)) count.failed = 1;
    for (const key of Object.keys(total)) total[key] += count[key];
  }
  return total;
}

function addSuite(suite, count) {
  for (const { skipped, passed } of suite?.tests ?? [])
    count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const child of suite?.suites ?? []) addSuite(child, count);
}
