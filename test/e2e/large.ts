/**
 * Set by `npm run test:large`: everything under every condition. `npm test` takes a share of it, always
 * the same.
 */
export const LARGE = process.env['LARGE'] === '1';
