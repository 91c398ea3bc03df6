import type { RawRequest } from './targets.ts';

/** What is known of a lie: the host that is asked, and a body that would be taken. */
export interface LieParts {
  host: string;
  body: Buffer;
}

const JSON_TYPE = 'Content-Type: application/json';
const POST = 'POST /v1/responses HTTP/1.1';
const CLOSE = 'Connection: close';

/**
 * Requests that no library would write, by name: lengths that are not true, chunks that are none,
 * lines that end elsewhere, lines cut off. `after` is what the sender does then.
 */
export const RAW_LIES: Readonly<Record<string, (parts: LieParts) => RawRequest>> = {
  'length too large, then silence': ({ host, body }) =>
    ended([POST, `Host: ${host}`, JSON_TYPE, `Content-Length: ${body.length + 10}`], body),
  'length too small': ({ host, body }) =>
    waited(
      [POST, `Host: ${host}`, JSON_TYPE, CLOSE, `Content-Length: ${Math.floor(body.length / 2)}`],
      body,
    ),
  'length far too large': ({ host, body }) =>
    ended([POST, `Host: ${host}`, JSON_TYPE, 'Content-Length: 99999999999999'], body),
  'length beyond every number': ({ host, body }) =>
    ended([POST, `Host: ${host}`, JSON_TYPE, `Content-Length: ${'9'.repeat(60)}`], body),
  'length below zero': ({ host, body }) =>
    ended([POST, `Host: ${host}`, JSON_TYPE, 'Content-Length: -5'], body),
  'length that is no number': ({ host, body }) =>
    ended([POST, `Host: ${host}`, JSON_TYPE, 'Content-Length: many'], body),
  'length in hexadecimal': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, JSON_TYPE, `Content-Length: 0x${body.length.toString(16)}`],
      body,
    ),
  'two lengths': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, JSON_TYPE, `Content-Length: ${body.length}`, 'Content-Length: 3'],
      body,
    ),
  'length and chunks': ({ host, body }) =>
    ended(
      [
        POST,
        `Host: ${host}`,
        JSON_TYPE,
        `Content-Length: ${body.length}`,
        'Transfer-Encoding: chunked',
      ],
      chunked([body]),
    ),
  'no length': ({ host, body }) => ended([POST, `Host: ${host}`, JSON_TYPE], body),
  chunks: ({ host, body }) =>
    waited(
      [POST, `Host: ${host}`, JSON_TYPE, CLOSE, 'Transfer-Encoding: chunked'],
      chunked([body.subarray(0, 7), body.subarray(7)]),
    ),
  'many small chunks': ({ host, body }) =>
    waited(
      [POST, `Host: ${host}`, JSON_TYPE, CLOSE, 'Transfer-Encoding: chunked'],
      chunked([...body].map((byte) => Buffer.of(byte))),
    ),
  'chunks without an end': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, JSON_TYPE, 'Transfer-Encoding: chunked'],
      Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')]),
    ),
  'a chunk of no size': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, JSON_TYPE, 'Transfer-Encoding: chunked'],
      Buffer.concat([Buffer.from('zz\r\n'), body, Buffer.from('\r\n0\r\n\r\n')]),
    ),
  'a chunk larger than memory': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, JSON_TYPE, 'Transfer-Encoding: chunked'],
      Buffer.concat([Buffer.from('ffffffffffffffff\r\n'), body]),
    ),
  'chunks that grow too large': ({ host }) =>
    ended(
      [POST, `Host: ${host}`, JSON_TYPE, 'Transfer-Encoding: chunked'],
      chunked(Array.from({ length: 10 }, () => Buffer.alloc(10_000, ' '))),
    ),
  'an encoding that nobody knows': ({ host, body }) =>
    ended([POST, `Host: ${host}`, JSON_TYPE, 'Transfer-Encoding: gzip'], body),
  'two encodings': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, JSON_TYPE, 'Transfer-Encoding: chunked, chunked'],
      chunked([body]),
    ),
  'gone behind the request': ({ host, body }) => ({
    ...waited([POST, `Host: ${host}`, JSON_TYPE, `Content-Length: ${body.length}`], body),
    after: 'destroy',
  }),
  'gone in the middle': ({ host, body }) => ({
    ...waited(
      [POST, `Host: ${host}`, JSON_TYPE, `Content-Length: ${body.length}`],
      body.subarray(0, 20),
    ),
    after: 'destroy',
  }),
  'two requests in one': ({ host, body }) => {
    const lines = [POST, `Host: ${host}`, JSON_TYPE, `Content-Length: ${body.length}`];
    return ended(lines, Buffer.concat([body, waited([...lines, CLOSE], body).bytes]));
  },
  'no host': ({ body }) => ended([POST, JSON_TYPE, `Content-Length: ${body.length}`], body),
  'two hosts': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, 'Host: other', JSON_TYPE, `Content-Length: ${body.length}`],
      body,
    ),
  'a host that is none': ({ body }) =>
    ended([POST, 'Host: a b\\c/<>', JSON_TYPE, CLOSE, `Content-Length: ${body.length}`], body),
  'an empty host': ({ body }) =>
    ended([POST, 'Host:', JSON_TYPE, CLOSE, `Content-Length: ${body.length}`], body),
  'HTTP/1.0': ({ body }) =>
    ended(['POST /v1/responses HTTP/1.0', JSON_TYPE, `Content-Length: ${body.length}`], body),
  'HTTP/0.9': () => ended(['GET /v1/scores'], Buffer.alloc(0)),
  'HTTP/2': () => ended(['PRI * HTTP/2.0', '', 'SM'], Buffer.alloc(0)),
  'HTTP/9.9': ({ host }) => ended(['GET /healthz HTTP/9.9', `Host: ${host}`], Buffer.alloc(0)),
  'a whole address': ({ host, body }) =>
    ended(
      [
        `POST http://${host}/v1/responses HTTP/1.1`,
        `Host: ${host}`,
        JSON_TYPE,
        `Content-Length: ${body.length}`,
      ],
      body,
    ),
  'an address that is none': ({ host }) =>
    ended(['GET http://[::1 HTTP/1.1', `Host: ${host}`], Buffer.alloc(0)),
  'a star': ({ host }) => ended(['OPTIONS * HTTP/1.1', `Host: ${host}`], Buffer.alloc(0)),
  CONNECT: ({ host }) => ended([`CONNECT ${host} HTTP/1.1`, `Host: ${host}`], Buffer.alloc(0)),
  TRACE: ({ host }) => ended(['TRACE /v1/responses HTTP/1.1', `Host: ${host}`], Buffer.alloc(0)),
  'a method in small letters': ({ host, body }) =>
    ended(
      ['post /v1/responses HTTP/1.1', `Host: ${host}`, JSON_TYPE, `Content-Length: ${body.length}`],
      body,
    ),
  'a method that is none': ({ host }) =>
    ended(['GÉT / HTTP/1.1', `Host: ${host}`], Buffer.alloc(0)),
  'a body behind GET': ({ host, body }) =>
    ended(
      [
        'GET /v1/responses HTTP/1.1',
        `Host: ${host}`,
        JSON_TYPE,
        CLOSE,
        `Content-Length: ${body.length}`,
      ],
      body,
    ),
  upgrade: ({ host }) =>
    ended(
      [
        'GET /healthz HTTP/1.1',
        `Host: ${host}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
      ],
      Buffer.alloc(0),
    ),
  'upgrade to HTTP/2': ({ host, body }) =>
    ended(
      [
        POST,
        `Host: ${host}`,
        JSON_TYPE,
        'Connection: Upgrade, HTTP2-Settings',
        'Upgrade: h2c',
        'HTTP2-Settings: AA',
        `Content-Length: ${body.length}`,
      ],
      body,
    ),
  'expects what nobody gives': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, JSON_TYPE, 'Expect: 200-maybe', `Content-Length: ${body.length}`],
      body,
    ),
  'expects to go on': ({ host, body }) =>
    ended(
      [
        POST,
        `Host: ${host}`,
        JSON_TYPE,
        CLOSE,
        'Expect: 100-continue',
        `Content-Length: ${body.length}`,
      ],
      body,
    ),
  'a header that is too long': ({ host }) =>
    ended(
      ['GET /healthz HTTP/1.1', `Host: ${host}`, `X-Long: ${'a'.repeat(70_000)}`],
      Buffer.alloc(0),
    ),
  'too many headers': ({ host }) =>
    ended(
      [
        'GET /healthz HTTP/1.1',
        `Host: ${host}`,
        ...Array.from({ length: 3000 }, (_, n) => `X-${n}: a`),
      ],
      Buffer.alloc(0),
    ),
  'an address that is too long': ({ host }) =>
    ended([`GET /v1/scores?${'a'.repeat(70_000)} HTTP/1.1`, `Host: ${host}`], Buffer.alloc(0)),
  'a header that goes on': ({ host, body }) =>
    ended(
      [
        POST,
        `Host: ${host}`,
        'Content-Type: application/json;',
        ' charset=utf-8',
        CLOSE,
        `Content-Length: ${body.length}`,
      ],
      body,
    ),
  'a zero byte in a header': ({ host, body }) =>
    ended(
      [POST, `Host: ${host}`, 'X-Zero: a\0b', JSON_TYPE, `Content-Length: ${body.length}`],
      body,
    ),
  'a space before the colon': ({ host, body }) =>
    ended([POST, `Host: ${host}`, JSON_TYPE, `Content-Length : ${body.length}`], body),
  'lines without CR': ({ host, body }) => ({
    bytes: Buffer.concat([
      Buffer.from(
        [POST, `Host: ${host}`, JSON_TYPE, `Content-Length: ${body.length}`].join('\n') + '\n\n',
      ),
      body,
    ]),
    after: 'end',
  }),
  'bytes that are no letters in the address': ({ host }) =>
    ended(['GET /v1/responses/ế\u0001 HTTP/1.1', `Host: ${host}`], Buffer.alloc(0)),
  'the beginning of TLS': () => ({
    bytes: Buffer.from('16030100c8010000c40303', 'hex'),
    after: 'end',
  }),
  noise: ({ body }) => ({
    bytes: Buffer.from(body.map((byte) => (byte * 167 + 13) & 0xff)),
    after: 'end',
  }),
  nothing: () => ({ bytes: Buffer.alloc(0), after: 'end' }),
  'half a head': ({ host }) => ({
    bytes: Buffer.from(`${POST}\r\nHost: ${host}\r\nContent-`),
    after: 'end',
  }),
  'empty lines in front': ({ host, body }) => {
    const request = ended(
      [POST, `Host: ${host}`, JSON_TYPE, CLOSE, `Content-Length: ${body.length}`],
      body,
    );
    return { ...request, bytes: Buffer.concat([Buffer.from('\r\n\r\n\r\n'), request.bytes]) };
  },
};

const written = (lines: readonly string[], body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);

/** The sender says that nothing more will come, and reads on. */
const ended = (lines: readonly string[], body: Buffer): RawRequest => ({
  bytes: written(lines, body),
  after: 'end',
});

const waited = (lines: readonly string[], body: Buffer): RawRequest => ({
  bytes: written(lines, body),
  after: 'wait',
});

function chunked(parts: readonly Buffer[]): Buffer {
  const chunks = parts
    .filter(({ length }) => length > 0)
    .flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]);
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}
