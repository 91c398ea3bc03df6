import type { Wording } from '../../wording.ts';

/** Why there are no points, or why they are full. */
export const POINTS_WORDS = {
  'nothing-to-count': {
    vi: 'Không phát sinh trường hợp nào nên không có số.', en: 'Nothing to count, so no figure.',
  },
  'not-reported': { vi: 'Chưa báo cáo.', en: 'Not reported.' },
  'below-zero': {
    vi: 'Công thức cho số âm; chưa rõ Cổng hiển thị thế nào.',
    en: 'The formula falls below 0; what the portal shows then is not known.',
  },
  rated: {
    vi: '{points}, {band} ({dossiers} hồ sơ)', en: '{points}, {band} (dossiers: {dossiers})',
  },
  'full-for-nothing': {
    vi: 'Không có phản ánh, kiến nghị nên đạt điểm tối đa: {points}.',
    en: 'No petitions, which gives all points: {points}.',
  },
  'no-dossiers': { vi: 'Không có hồ sơ nào.', en: 'No dossiers.' },
  incomplete: {
    vi: 'Có hồ sơ chưa chấm đủ các chỉ số nên chưa tính được trung bình.',
    en: 'Some dossiers lack an index, so there is no mean.',
  },
} as const satisfies Record<string, Wording>;
