import type { CheckedPage } from '../checked-page.ts';

/** File name of a report without its ending: portal, procedure or list, and time of the check. */
export function reportName({ address, kind, checkedAt, procedures }: CheckedPage): string {
  const host = URL.canParse(address) ? new URL(address).hostname : 'trang';
  const what = kind === 'list' ? 'danh-sach' : (procedures[0]?.procedure.code ?? 'thu-tuc');
  const time = checkedAt.slice(0, 16).replace(/[-:]/g, '').replace('T', '-');
  return ['soat-tthc', host, what, time].join('_').replace(/[^\w.-]+/g, '-');
}
