// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckedPage, PageState } from '../../../extension/checked-page.ts';
import { FIRST_FILTER } from '../../../extension/panel/finding-filter.ts';
import { listFindings } from '../../../extension/panel/listed-finding.ts';
import { listOfProcedures } from '../list-of-procedures.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { sendMessage: async () => undefined },
    storage: { local: { get: async () => ({}) } },
  },
}));
const { CheckedPageView } = await import('../../../extension/components/CheckedPageView.tsx');
const { stepFindings, currentFinding } = await import('../../../extension/panel/step-findings.ts');

function View({ page, state }: { page: CheckedPage; state?: PageState }) {
  const [filter, setFilter] = useState(FIRST_FILTER);
  const live = state && { live: { tabId: 1, state } };
  return <CheckedPageView page={page} filter={filter} onFilter={setFilter} {...live} />;
}

const draw = (page: CheckedPage, state?: PageState): Promise<void> =>
  act(() => render(<View page={page} {...(state && { state })} />, document.body));
const all = <E extends HTMLElement>(selector: string): E[] => [
  ...document.querySelectorAll<E>(selector),
];
const click = (element: HTMLElement | undefined): Promise<void> => act(() => element?.click());
const search = (words: string): Promise<void> =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>('input.search')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (index: number, value: string): Promise<void> =>
  act(() => {
    const select = all<HTMLSelectElement>('.choices select')[index]!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
/** "Đang hiện 12 trong 30 phát hiện." */
const shown = (): number => Number(/\d+/.exec(document.querySelector('.shown')!.textContent)?.[0]);
const numbersIn = (selector: string): number =>
  all(selector).reduce((sum, { textContent }) => sum + Number(/\d+/.exec(textContent)?.[0]), 0);

afterEach(() => render(null, document.body));

describe('the findings of a list', () => {
  const page = listOfProcedures('https://dichvucong.example/danh-sach', 60);
  const total = listFindings(page).length;

  it('are the same number in the summary, in the sentence and in the sections', async () => {
    await draw(page);
    const pressed = '.total[aria-pressed="true"] .total-count';
    expect(numbersIn('.total-count')).toBe(total);
    for (const words of ['', 'le phi', 'thủ tục số 7']) {
      await search(words);
      expect(shown()).toBe(numbersIn(pressed));
      expect(shown()).toBe(numbersIn('.counts > span'));
      expect(shown()).toBeGreaterThan(0);
    }
  });

  it('are the same findings under procedures and under rules', async () => {
    await draw(page);
    const before = shown();
    await click(all('.group-switch button')[1]);
    expect(all('details.procedure')).toHaveLength(0);
    expect(numbersIn('details.rule .counts > span')).toBe(before);
    const titles = all('details.rule h3').map(({ textContent }) => textContent);
    expect(titles).toContain('Thời hạn có đơn vị tính');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('name their procedures where they stand under a rule', async () => {
    await draw(page);
    await click(all('.group-switch button')[1]);
    await click(all('details.rule > summary')[0]);
    expect(document.querySelector('.finding h4')?.textContent).toMatch(/^Thủ tục số \d+ .* – 1\.0/);
  });

  it('have the passed ones too when asked', async () => {
    await draw(page);
    await click(all('.total.passed')[0]);
    expect(shown()).toBe(total);
  });

  it('are narrowed by what they are about and how grave they are, and widened again', async () => {
    await draw(page);
    const before = shown();
    const option = all<HTMLOptionElement>('.choices option[value="fee"]')[0]!;
    await choose(0, 'fee');
    expect(option.textContent).toBe(`Phí, lệ phí (${shown()})`);
    await choose(1, 'minor');
    expect(shown()).toBe(numbersIn('.counts > span'));
    expect(shown()).toBeLessThan(before);
    await click(all('.shown button')[0]);
    expect(shown()).toBe(before);
  });

  it('say so when nothing is found', async () => {
    await draw(page);
    await search('không đâu có');
    expect(document.body.textContent).toContain('Không có phát hiện nào phù hợp với bộ lọc.');
    expect(all('details.procedure')).toHaveLength(0);
  });

  it('are walked through from one to the next, through folded sections', async () => {
    await draw(page);
    await search('thủ tục số 3 ');
    await stepFindings(document, true);
    const first = currentFinding(document);
    expect(first).toBeDefined();
    await stepFindings(document, true);
    const second = currentFinding(document);
    expect(second).not.toBe(first);
    await stepFindings(document, false);
    expect(currentFinding(document)).toBe(first);
    while (await stepFindings(document, true));
    expect(currentFinding(document)).toBe(all('.finding').at(-1));
  });
});

describe('the findings of 5,000 procedures', () => {
  const page = listOfProcedures('https://dichvucong.example/tat-ca', 5000);

  it('are all counted, and a few of them drawn', async () => {
    await draw(page);
    expect(numbersIn('.total-count')).toBe(listFindings(page).length);
    expect(all('details.procedure')).toHaveLength(100);
    expect(all('.finding')).toHaveLength(0);
    await click(all('button.more')[0]);
    expect(all('details.procedure')).toHaveLength(200);
    await click(all('.group-switch button')[1]);
    await click(all('details.rule > summary')[0]);
    expect(all('.finding')).toHaveLength(30);
    expect(all('*').length).toBeLessThan(3000);
  });

  it('are found by the code of one', async () => {
    await draw(page);
    await search('1.004999');
    expect(all('details.procedure h3').map(({ textContent }) => textContent)).toEqual([
      'Thủ tục số 4999 về lao động',
    ]);
  });
});

describe('a page that has changed since the check', () => {
  const address = 'https://dichvucong.example/1';
  const page = listOfProcedures(address, 1);

  it('says so above its findings, which stay', async () => {
    await draw(page, { kind: 'changed', address, checkedAt: page.checkedAt });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(
      'Trang đã đổi sau khi soát',
    );
    expect(all('.finding').length).toBeGreaterThan(0);
    expect(all('.switch')).toHaveLength(0);
  });

  it('says nothing of the kind otherwise', async () => {
    await draw(page, { kind: 'checked', address, checkedAt: page.checkedAt, marks: true });
    expect(all('[role="alert"]')).toHaveLength(0);
    expect(all('.switch')).toHaveLength(1);
  });
});

describe('the record of a procedure', () => {
  it('is drawn when it is opened', async () => {
    await draw(listOfProcedures('https://dichvucong.example/1', 1));
    expect(all('.record dl')).toHaveLength(0);
    await click(all('.record > summary')[0]);
    expect(document.querySelector('.record')?.textContent).toContain('Đọc là: 15 ngày làm việc');
    expect(document.querySelector('.record')?.textContent).toContain('không thấy trên trang');
  });
});
