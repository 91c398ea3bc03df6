/** A UUID of version 4 with a digit to be drawn wherever 0, 1 or 8 stands. */
const SHAPE = '10000000-1000-4000-8000-100000000000';

/** A random UUID (version 4). Not by `crypto.randomUUID`: that is missing on plain http origins. */
export function newId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  return SHAPE.replace(/[018]/g, (place) => {
    const [random = 0] = source.getRandomValues(new Uint8Array(1));
    // 0 and 1 take any of 16 digits, 8 one of 8, 9, a and b.
    return (place === '8' ? 8 | (random & 3) : random & 15).toString(16);
  });
}
