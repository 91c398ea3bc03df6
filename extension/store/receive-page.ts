import { parse } from '#core/protocol/parse.ts';
import type { StoreAnswer } from '../messages.ts';
import { checkedPageSchema } from './checked-page.schema.ts';
import { keepPage } from './page-store.ts';

/**
 * Checks what a page's script hands over and keeps it. It must be about the site it came from.
 * @param from address of the page that sent it, as the browser knows it
 */
export async function receivePage(value: unknown, from: string | undefined): Promise<StoreAnswer> {
  const parsed = parse(checkedPageSchema, value);
  if (!parsed.ok) {
    const issues = parsed.issues.map(({ path, code }) => `${path}: ${code}`);
    return { stored: false, detail: issues.join('; ') };
  }
  if (!from || !sameSite(from, parsed.value.address)) {
    return { stored: false, detail: `address: not of ${from}` };
  }
  try {
    await keepPage(parsed.value);
    return { stored: true };
  } catch (error) {
    return { stored: false, detail: String(error) };
  }
}

function sameSite(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
