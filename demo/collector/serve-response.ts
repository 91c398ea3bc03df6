import type { Handler } from 'hono';
import type { Receipt, StoredResponse } from '#core/protocol/wire.ts';
import { isFormId } from './import/form-id.ts';
import { refuse } from './refuse.ts';
import type { ResponseStore } from './store/response-store.ts';

/**
 * `GET /v1/responses/<id>`: what is kept of a response, for who holds its id (quyền xem dữ liệu của
 * mình, Luật 91/2025/QH15 Điều 4). The id is drawn by lot on the device and shown to nobody else.
 * That of a paper form is made of the number on the paper, which others may have seen: it opens
 * nothing.
 */
export function serveResponse(store: ResponseStore): Handler {
  return async (context) => {
    const id = context.req.param('id') ?? '';
    const stored = isFormId(id) ? undefined : await store.storedUnder(id);
    if (stored === undefined) {
      return refuse(context, 404, 'No response of this id is kept.', [
        { path: '', code: 'not-found' },
      ]);
    }
    const receipt = JSON.parse(stored.receipt) as Receipt;
    return context.json({ ...stored, receipt } satisfies StoredResponse);
  };
}
