import type { Wording } from '../../wording.ts';
import type { Certainty } from '../certainty.ts';
import type { RatioRule } from './ratio-points.ts';

/** How a part of QĐ 766 gets its points; all of it second-hand. */
export type PartRule = RatioRule & { kind: 'ratio' };

/**
 * Parts whose points follow from one ratio. Online services and online payment are made of several
 * ratios with ceilings of 80 % and 50 %; how their 12 and 10 points are shared out was not found,
 * so their points are taken as reported. So are those of `petitions`: its formula was not found.
 */
export const DECISION_766_RULES: Readonly<Record<string, PartRule>> = {
  'announced-in-time': { kind: 'ratio', maximum: 6, whenNothing: 'no-figure' },
  'updated-in-time': { kind: 'ratio', maximum: 4, whenNothing: 'no-figure' },
  complete: { kind: 'ratio', maximum: 2, whenNothing: 'no-figure' },
  'dossiers-synchronized': { kind: 'ratio', maximum: 6, whenNothing: 'no-figure' },
  'on-time': { kind: 'ratio', maximum: 20, whenNothing: 'no-figure' },
  settlement: { kind: 'ratio', maximum: 6, ceiling: 0.9, whenNothing: 'no-figure' },
  'petitions-on-time': { kind: 'ratio', maximum: 6, whenNothing: 'full' },
  'electronic-results': { kind: 'ratio', maximum: 6, whenNothing: 'no-figure' },
  digitized: { kind: 'ratio', maximum: 4, ceiling: 0.8, whenNothing: 'no-figure' },
  reused: { kind: 'ratio', maximum: 2, ceiling: 0.8, whenNothing: 'no-figure' },
  shared: { kind: 'ratio', maximum: 4, whenNothing: 'no-figure' },
  'population-data': { kind: 'ratio', maximum: 2, whenNothing: 'no-figure' },
  'population-procedures': { kind: 'ratio', maximum: 2, whenNothing: 'no-figure' },
  'electronic-copies': { kind: 'ratio', maximum: 2, whenNothing: 'no-figure' },
};

/** Ngưỡng điểm tối đa as the working paper names them. */
export const DECISION_766_CEILINGS: readonly {
  key: string; name: Wording; share: number; certainty: Certainty;
}[] = [
  {
    key: 'online-services', share: 0.8, certainty: 'second-hand',
    name: { vi: 'Dịch vụ công trực tuyến', en: 'Online services' },
  },
  {
    key: 'online-filing', share: 0.5, certainty: 'second-hand',
    name: { vi: 'Nộp hồ sơ trực tuyến', en: 'Online filing' },
  },
  {
    key: 'procedures-with-payment', share: 0.8, certainty: 'second-hand',
    name: { vi: 'Thủ tục có thanh toán trực tuyến', en: 'Procedures with online payment' },
  },
  {
    key: 'digitized', share: 0.8, certainty: 'second-hand',
    name: { vi: 'Số hóa hồ sơ', en: 'Digitised dossiers' },
  },
  {
    key: 'reused', share: 0.8, certainty: 'second-hand',
    name: { vi: 'Khai thác, sử dụng lại thông tin', en: 'Reused information' },
  },
  {
    key: 'satisfaction', share: 0.9, certainty: 'second-hand',
    name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  },
];

/** Thời hạn xử lý phản ánh, kiến nghị, in working days, each at most. */
export const PETITION_LIMITS = {
  refuse: 2, askForMore: 5, answer: 15, publish: 2,
} as const;
