import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Contender } from './contenders.ts';

/** The pages of the contenders on loopback, every file compressed as a server does it. */
export interface BenchServer {
  /** A page with so many elements of a contender, `blank` for one without any. */
  addressOf: (contender: Contender | 'blank', elements?: number) => string;
  close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8',
};

export async function serve(contenders: readonly Contender[]): Promise<BenchServer> {
  const files = new Map<string, Buffer>([['/blank.html', gzipSync(pageOf(undefined, 0))]]);
  for (const [index, contender] of contenders.entries()) {
    for (const [name, code] of contender.files) files.set(`/${index}/${name}`, gzipSync(code));
    for (const count of [1, 50]) {
      files.set(`/${index}/${count}.html`, gzipSync(pageOf(contender, count)));
    }
  }
  const server = createServer(({ url = '' }, response) => answer(response, url, files.get(url)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    addressOf: (contender, elements = 1) =>
      contender === 'blank'
        ? `${origin}/blank.html`
        : `${origin}/${contenders.indexOf(contender)}/${elements}.html`,
    close: () => closeServer(server),
  };
}

function pageOf(contender: Contender | undefined, elements: number): string {
  const { sheet, script, element = '' } = contender ?? {};
  return `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Cổng</title><link rel="icon" href="data:,">
${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}
${script ? `<script type="module" src="${script}"></script>` : ''}
<body>${element.repeat(elements)}`;
}

function answer(response: ServerResponse, url: string, body: Buffer | undefined): void {
  response.writeHead(body ? 200 : 404, {
    'content-type': TYPES[url.split('.').pop() ?? ''] ?? 'text/plain',
    'content-encoding': body ? 'gzip' : 'identity',
    'cache-control': 'no-store',
    // An isolated page has a clock of 5 µs, any other one of 100 µs.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(body);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
