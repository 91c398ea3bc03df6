import type { DetailPage, PageDescription, PageKind } from '../adapters/adapter.ts';
import { generic } from '../adapters/generic.data.ts';

/**
 * The description that pointing begins with: the labels that portals are known to use, so that what
 * nobody points at is still found where it has such a label.
 */
export function firstPage(kind: PageKind, address: string): PageDescription {
  const ready = { address };
  const page = generic.pages.find((one) => one.kind === kind)!;
  if (page.kind === 'list') return { ...page, ready };
  const { single: _single, ...detail } = page satisfies DetailPage;
  return { ...detail, ready, least: 1 };
}
