import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

// The least that taking a response over HTTP can cost: its JSON is read and thrown away, and as many
// bytes are answered as a receipt has.

const ANSWER = JSON.stringify({ hash: '0'.repeat(500) });

const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
process.on('message', () => process.exit());

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await json(request);
  response.writeHead(201, { 'Content-Type': 'application/json' }).end(ANSWER);
}
