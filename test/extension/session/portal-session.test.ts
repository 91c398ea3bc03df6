import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../extension/checked-page.ts';
import type { CheckAnswer } from '../../../extension/messages.ts';
import { PortalSession } from '../../../extension/session/portal-session.ts';

const PAGE = `<!doctype html><html lang="vi"><body><h1>Chi tiết thủ tục hành chính</h1><table>
<tr><th>Mã thủ tục</th><td>1.000123</td></tr>
<tr><th>Tên thủ tục</th><td>Cấp giấy phép mở lớp dạy thêm</td></tr>
<tr><th>Lĩnh vực</th><td>Giáo dục</td></tr>
<tr><th>Cơ quan thực hiện</th><td>Ủy ban nhân dân cấp xã</td></tr>
<tr><th>Trình tự thực hiện</th><td>Nộp hồ sơ rồi nhận kết quả.</td></tr>
<tr><th>Thời hạn giải quyết</th><td id="time">15 ngày làm việc</td></tr>
</table></body></html>`;

/** A session on a page, whose checks are answered by hand; what it says, in order. */
function openSession() {
  const { window } = new JSDOM(PAGE, { url: 'https://cong.example/tthc/1.000123' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const asked: ((answer: CheckAnswer) => void)[] = [];
  const said: PageState[] = [];
  const stop = new window.AbortController();
  const session = new PortalSession(
    window as unknown as Window,
    {
      language: () => 'vi',
      check: () => new Promise((resolve) => asked.push(resolve)),
      announce: (state) => said.push(state),
      explain: () => Promise.resolve({}),
    },
    stop.signal,
  );
  // Painting needs a browser; what is said does not.
  session.showMarks(false);
  const answer = async (checkedAt: string): Promise<void> => {
    await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 5_000 });
    asked.shift()!({ kind: 'checked', checkedAt, findings: [[]] });
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ kind: 'checked', checkedAt }));
  };
  const change = (words: string): void => {
    window.document.querySelector('#time')!.textContent = words;
  };
  return { session, said, asked, answer, change, stop };
}

describe('a page that changes after its check', () => {
  const open: AbortController[] = [];
  afterEach(() => {
    for (const stop of open.splice(0)) stop.abort();
    vi.unstubAllGlobals();
  });

  it('is said to have changed while the new check takes its time, and no longer', async () => {
    const { said, asked, answer, change, stop } = openSession();
    open.push(stop);
    await answer('2026-11-22T01:00:00Z');
    change('20 ngày');
    const changed = { kind: 'changed', checkedAt: '2026-11-22T01:00:00Z' };
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject(changed), { timeout: 5_000 });
    expect(asked).toHaveLength(1);
    await answer('2026-11-22T01:01:00Z');
  });

  it('is not said to have changed when it says the same in other nodes', async () => {
    const { said, asked, answer, change, stop } = openSession();
    open.push(stop);
    await answer('2026-11-22T01:00:00Z');
    const before = said.length;
    change('15 ngày làm việc');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(said).toHaveLength(before);
    expect(asked).toEqual([]);
  });
});
