import type { Wording } from '../wording.ts';

/** What a rule looks at, finer than its subject, in the order in which a person filters by it. */
export const TOPICS = [
  'parts', 'identity', 'decision', 'legalBasis', 'wording', 'deadline', 'fee',
] as const;

/** One of the topics. */
export type Topic = (typeof TOPICS)[number];

/** The topics in words. */
export const TOPIC_LABELS: Readonly<Record<Topic, Wording>> = {
  parts: { vi: 'Bộ phận công khai', en: 'Parts of the publication' },
  identity: { vi: 'Mã và tên thủ tục', en: 'Code and name' },
  decision: { vi: 'Quyết định công bố', en: 'Publication decision' },
  legalBasis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  wording: { vi: 'Tên gọi cũ, lỗi chữ', en: 'Outdated or broken words' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  fee: { vi: 'Phí, lệ phí', en: 'Fees' },
};

/** The topic of each rule that speaks about the publication, by its id. */
export const TOPIC_OF_RULE: Readonly<Record<string, Topic>> = {
  'part-stated': 'parts',
  'conditional-part-stated': 'parts',
  'complaint-contact': 'parts',
  'parts-same-as-reference': 'parts',
  'procedure-code': 'identity',
  'procedure-name': 'identity',
  'same-as-reference': 'identity',
  'decision-number': 'decision',
  'decision-lead-time': 'decision',
  'published-in-time': 'decision',
  'still-in-force': 'decision',
  'legal-basis-in-force': 'legalBasis',
  'outdated-online-level': 'wording',
  'outdated-district': 'wording',
  'outdated-province': 'wording',
  'html-source': 'wording',
  'text-readable': 'wording',
};
