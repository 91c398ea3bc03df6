/**
 * A collector whose answers a test scripts, on real HTTP. Each test takes a name of its own.
 * `PUT /scripted/<name>/plan` with a list of steps; each POST takes the next step, then `accept`.
 * `GET /scripted/<name>/log` gives the bodies that arrived, in order.
 * `PUT /scripted/<name>/scores` sets what `GET …/v1/scores` answers: `{ status, body }`.
 */
export function scriptedCollector() {
  const places = new Map();
  return async (context, next) => {
    const [, name, path] = /^\/scripted\/([^/]+)(\/[^?]*)/.exec(context.path) ?? [];
    if (!name) {
      await next();
      return;
    }
    if (!places.has(name)) places.set(name, { plan: [], log: [], queries: [], rows: new Map() });
    const place = places.get(name);
    context.set('cache-control', 'no-store');
    const handler = HANDLERS[`${context.method} ${path}`];
    if (handler) await handler(context, place);
    else context.status = 404;
  };
}

const HANDLERS = {
  'PUT /plan': async (context, place) => {
    place.plan = JSON.parse(await textOf(context.req));
    context.status = 204;
  },
  'PUT /scores': async (context, place) => {
    place.scores = JSON.parse(await textOf(context.req));
    context.status = 204;
  },
  'GET /log': async (context, place) => {
    context.body = { log: place.log, queries: place.queries, rows: place.rows.size };
  },
  'GET /v1/scores': async (context, place) => {
    place.queries.push(context.querystring);
    context.status = place.scores?.status ?? 503;
    context.body = place.scores?.body ?? {};
  },
  'POST /v1/responses': async (context, place) => {
    const body = await textOf(context.req);
    place.log.push(body);
    await STEPS[place.plan.shift() ?? 'accept'](context, place, body);
  },
};

const STEPS = {
  accept: (context, place, body) => {
    context.status = 201;
    context.body = receiptOf(place, body);
  },
  slowly: async (context, place, body) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    STEPS.accept(context, place, body);
  },
  // The row is written, the receipt never arrives whole.
  'lose-acknowledgement': (context, place, body) => {
    receiptOf(place, body);
    context.respond = false;
    context.res.writeHead(201, { 'content-type': 'application/json', 'content-length': '500' });
    context.res.write('{"id":');
    setTimeout(() => context.res.destroy(), 20);
  },
  // What a captive portal says.
  'other-page': (context) => {
    context.status = 200;
    context.type = 'html';
    context.body = '<h1>Wi-Fi</h1>';
  },
  refuse: (context) => {
    context.status = 422;
    context.body = { error: 'invalid', issues: [{ path: 'unit', code: 'unknown-unit' }] };
  },
  conflict: (context) => {
    context.status = 409;
    context.body = { error: 'conflict', issues: [] };
  },
  'refuse-invitation': (context) => {
    context.status = 409;
    context.body = { error: 'used', issues: [{ path: 'invitation', code: 'invitation-used' }] };
  },
  busy: (context) => {
    context.status = 503;
    context.body = {};
  },
  'busy-for-an-hour': (context) => {
    context.status = 429;
    context.set('retry-after', '3600');
    context.body = {};
  },
};

function receiptOf(place, body) {
  const { id, answers } = JSON.parse(body);
  if (!place.rows.has(id)) {
    const counted = Object.keys(answers).length;
    place.rows.set(id, { id, receivedAt: '2026-11-21T07:05:00.000Z', counted });
  }
  return place.rows.get(id);
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
