import { startVitest } from 'vitest/node';

// npm run test:large: every example of every element under every condition, with the keyboard in
// both windows, its copied code in every variant; every form written by a server in both languages.

const FILES = ['accessibility', 'gallery/copied-code', 'server-rendering'];

process.env['LARGE'] = '1';
const files = FILES.map((name) => `test/e2e/${name}`);
const vitest = await startVitest(files, { project: ['e2e'], watch: false });
await vitest.close();
