import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';

// node demo/collector/invitations/make-key.ts <issuer> <kid>: draws a key for a portal. The private
// half goes into portal-key.pem, which the portal keeps; the list of issuers goes to stdout.

const FILE = 'portal-key.pem';
const [issuer, kid] = process.argv.slice(2);

if (!issuer || !kid) {
  console.error('usage: node demo/collector/invitations/make-key.ts <issuer> <kid>');
  process.exitCode = 1;
} else {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // A key that is there already is never written over.
  const file = { mode: 0o600, flag: 'wx' } as const;
  writeFileSync(FILE, privateKey.export({ type: 'pkcs8', format: 'pem' }), file);
  const key = { ...publicKey.export({ format: 'jwk' }), kid };
  console.log(JSON.stringify({ [issuer]: { keys: [key] } }, undefined, 2));
}
