import { startVitest } from 'vitest/node';

// npm run test:accessibility: every example of every element under every condition.

process.env['ACCESSIBILITY'] = 'every';
const vitest = await startVitest(['test/e2e/accessibility'], { project: ['e2e'], watch: false });
await vitest.close();
