/** A request as it is sent, to the application or over a socket. */
export interface FuzzRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

/** What came back. */
export interface FuzzAnswer {
  /** 0 where the connection was closed without one. */
  status: number;
  text: string;
  location: string | null;
}

const SHOWN = 1500;

/** A request as a person can send it again. */
export function describeRequest({ method, path, headers, body }: FuzzRequest): string {
  const text = body.toString('utf8');
  const exact = Buffer.from(text).equals(body);
  const shown = exact ? JSON.stringify(text) : `base64 ${body.toString('base64')}`;
  const cut = shown.length > SHOWN ? `${shown.slice(0, SHOWN)}… (${body.length} bytes)` : shown;
  const lines = headers.map(([name, value]) => `${name}: ${JSON.stringify(value).slice(0, 300)}`);
  return [`${method} ${JSON.stringify(path).slice(0, 600)}`, ...lines, cut].join('\n');
}
