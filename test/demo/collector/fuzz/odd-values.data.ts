// What is put in the place of a value, a key, a header or an address. Texts of JSON as they are
// written, so that also what no program would write can stand there.

/** Values, as JSON or as something near it. */
export const ODD_JSON: readonly string[] = [
  'null', 'true', 'false', '0', '-0', '1', '4', '5', '6', '-1', '3.5', '4.0', '4e0', '40e-1', '1e400',
  '-1e400', '1e-400', '9007199254740991', '9007199254740993', '18446744073709551616', '2147483648',
  '""', '" "', '"4"', '"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"\\udc00\\ud800"', '"\\ud83d\\ude00"',
  '"\u1ebf"', '"e\u0302\u0301"', '"\\u202e"', '"\\ufeff"', '"<script>alert(1)</script>"', '"\'; drop table response; --"',
  '"${jndi:ldap://x}"', '"../../etc/passwd"', '"%00"', '"\\r\\nSet-Cookie: a=b"',
  '[]', '{}', '[[]]', '[1,2,3]', '["a","a"]', '[null]', '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{}}}', '{"toString":1}', '{"length":1}', '{"id":"sipas-2017","version":1}',
  '{"id":"one-tap","version":1}', '{"id":"sipas-2023","version":1}', '"H55"', '"h55"', '"H55\\n"',
  '"2026-02-30"', '"0000-01-01"', '"9999-12-31"', '"2026-11-21T00:00:00Z"', '"1970-01-01"',
  '"00000000-0000-0000-0000-000000000000"', '"ffffffff-ffff-ffff-ffff-ffffffffffff"',
  '"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"', '"00000000-0000-9000-8000-000000000000"', '"a.b.c"', '"..."',
  'NaN', 'Infinity', 'undefined', '0x10', '01', '+1', '.5', '1.', "'a'", '"a', '// a', '1,', '[1,]', '{,}',
];

/** Keys that are added, or that others are called. */
export const ODD_KEYS: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', ' ', 'ID', 'id ', 'name',
  'phone', 'answers', 'access.seats', 'access.seats ', 'ACCESS.SEATS', '\u0000', '\ud800', '0', '-1',
  'length', '\u1ebf', 'a'.repeat(128), 'a'.repeat(129), 'a'.repeat(5000), 'receipt', 'kind', 'salt', 'counted',
];

/** Declared types of a body. */
export const ODD_TYPES: readonly string[] = [
  'application/json', 'Application/JSON ; charset=utf-8', 'application/json;charset=latin1', 'text/plain',
  'application/json, text/plain', 'application/jsonp', 'application/x-www-form-urlencoded', '',
  'multipart/form-data; boundary=a', 'application/json;', ' application/json', 'application/vnd.api+json',
];

/** Headers besides those of every request; no server has to understand them. */
export const ODD_HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Encoding', 'gzip'], ['Accept', 'text/html'], ['Accept-Language', '*;q=9'], ['Cookie', 'a=b; =; ;'],
  ['X-Forwarded-For', '127.0.0.1, <b>'], ['X-HTTP-Method-Override', 'DELETE'], ['If-None-Match', '*'],
  ['Range', 'bytes=0-0'], ['Authorization', 'Bearer x'], ['Referer', 'not an address'], ['X-Odd', '\u00ff'],
  ['Access-Control-Request-Method', 'POST'], ['Access-Control-Request-Headers', 'x'.repeat(2000)],
  ['Forwarded', 'for="[::1]"'], ['Accept-Encoding', 'zstd, br;q=2'], ['DNT', '1'], ['X-Many', 'a,'.repeat(1000)],
];

/** Where a page says it comes from. */
export const ODD_ORIGINS: readonly string[] = [
  'null', 'https://evil.example', 'https://dichvucong.example.vn/', 'https://dichvucong.example.vn:443',
  'HTTPS://DICHVUCONG.EXAMPLE.VN', 'https://dichvucong.example.vn.evil.example', '*', 'file://', '',
];

/** Paths beside those of the contract. */
export const ODD_PATHS: readonly string[] = [
  '/', '//', '/v1', '/v1/', '/v1/responses/', '/v1//responses', '/V1/RESPONSES', '/v1/responses/..',
  '/v1/./responses', '/v1/x/../responses', '/v1/responses%2f', '/v1/%72esponses', '/v1/responses;a=b',
  '/v1/responses?', '/v1/responses?a=%', '/v1/responses/%00', '/v1/responses/%ff', '/v1/responses/%C0%80',
  '/v1/responses/%ED%A0%80', '/v1/responses/%', '/v1/responses/%zz', `/v1/responses/${'a'.repeat(4000)}`,
  '/v1/responses/00000000-0000-0000-0000-000000000000', '/v1/responses/a/b', '/v1/responses/__proto__',
  '/v1/forms', '/v1/forms/', '/v1/forms/form.css', '/v1/forms/%00', '/v1/forms/%ff', '/v1/forms/a?page=%',
  '/v1/forms/x?language=en&language=vi&page=javascript:alert(1)', '/v1/forms/..%2f..%2fapp.ts', '/healthz',
  '/healthz?a=b', '/v1/scores', '/v1/scores/', '/favicon.ico', '/.env', '/v1/responses\\', '/%2e%2e/',
  `/v1/scores?${'a=b&'.repeat(800)}`, '/v1/scores?__proto__=1&constructor=2', '/v1/scores?unit[]=H55',
];

/** Values of a question for scores. */
export const ODD_QUERY: readonly string[] = [
  '', ' ', '%', '%00', '%ff', '%ED%A0%80', 'H55%00', 'H55%27', '1e1', '01', '-1', '0', '1.0', '99999999999',
  '2026-02-30', '2026-13-01', '2026-11-21T00:00', '9999-12-31', '0000-01-01', 'open', 'verified', 'both',
  'pooled', 'mean-of-items', 'mean-of-factors', 'sipas-2017', 'sipas-2023', '__proto__', 'a'.repeat(3000),
];

/** What is asked for in a question for scores. */
export const QUERY_KEYS: readonly string[] = [
  'unit', 'instrument', 'version', 'from', 'to', 'rule', 'kind', '__proto__', 'constructor', 'x', '',
];

/** Methods; those that HTTP libraries refuse are for raw sockets. */
export const ODD_METHODS: readonly string[] = [
  'GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST', 'PROPFIND', 'QUERY', 'PURGE', 'LINK',
];
