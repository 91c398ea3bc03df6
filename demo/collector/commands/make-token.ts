import { hashToken, makeToken } from '../guard/admin-token.ts';

// node demo/collector/commands/make-token.ts: draws a token for the administration of a collector.
// The token is shown this once; the collector is given its hash alone.

const token = makeToken();
console.log(`Token, to be kept by whoever administers, and shown only now:\n  ${token}`);
console.log(`Setting of the collector:\n  HAILONG_ADMIN_TOKEN_HASH=${hashToken(token)}`);
