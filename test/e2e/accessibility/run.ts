import { startVitest } from 'vitest/node';

// npm run test:accessibility: every example of every element under every condition,
// and its copied code in every variant.

process.env['ACCESSIBILITY'] = 'every';
const files = ['test/e2e/accessibility', 'test/e2e/gallery/copied-code'];
const vitest = await startVitest(files, { project: ['e2e'], watch: false });
await vitest.close();
