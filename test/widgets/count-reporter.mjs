import { writeFileSync } from 'node:fs';

/** Writes `{ passed, failed }` of a run of element tests to a file; a session that broke counts as one. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const { testResults, passed } of sessions) {
        const before = counts.failed;
        if (testResults) countSuite(testResults, counts);
        if (!passed && counts.failed === before) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSuite({ tests, suites }, counts) {
  for (const test of tests) {
    if (!test.skipped) counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) countSuite(suite, counts);
}
