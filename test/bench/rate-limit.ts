import { RateLimit } from '../../demo/collector/guard/rate-limit.ts';
import { SenderKeys } from '../../demo/collector/guard/sender-keys.ts';

// npm run bench: the memory that the limits of a collector take while millions of addresses attack
// it, each with one request, and what one request costs. Run with --expose-gc.

const ADDRESSES = 3_000_000;
const STEP = 500_000;
const LIMIT_MB = 32;

const keys = new SenderKeys();
const limit = new RateLimit({ most: 600, seconds: 60 });
const before = heapMegabytes();
const start = performance.now();
for (let index = 0; index < ADDRESSES; index += 1) {
  await limit.take(keys.of(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`));
  if ((index + 1) % STEP === 0) print(index + 1);
}

function print(addresses: number): void {
  const grown = heapMegabytes() - before;
  const micros = ((performance.now() - start) / addresses) * 1000;
  const over = grown > LIMIT_MB;
  if (over) process.exitCode = 1;
  console.log(
    `${addresses} addresses: ${limit.senders} remembered, heap +${grown.toFixed(1)} MB of at most `
      + `${LIMIT_MB}${over ? '  TOO MUCH' : ''}, ${micros.toFixed(1)} µs each`,
  );
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_000_000;
}
