import type { Currency, FeeKind, FeeStatement } from '#core/procedure/fee.ts';
import type { Channel } from '#core/procedure/procedure.ts';
import type { TimeStatement, TimeUnit } from '#core/procedure/processing-time.ts';
import type { Wording } from '#core/wording.ts';

/** Đơn vị thời gian. */
export const UNIT_WORDS: Readonly<Record<TimeUnit, Wording>> = {
  minute: { vi: 'phút', en: 'min' },
  hour: { vi: 'giờ', en: 'h' },
  workingHour: { vi: 'giờ làm việc', en: 'working h' },
  day: { vi: 'ngày', en: 'day(s)' },
  workingDay: { vi: 'ngày làm việc', en: 'working day(s)' },
  week: { vi: 'tuần', en: 'week(s)' },
  month: { vi: 'tháng', en: 'month(s)' },
  year: { vi: 'năm', en: 'year(s)' },
};

/** A number that a page leaves without a unit. */
export const NO_UNIT: Wording = { vi: '(không ghi đơn vị)', en: '(no unit given)' };

/** A sum that a page leaves without a currency. */
export const NO_CURRENCY: Wording = { vi: '(không ghi đơn vị tiền)', en: '(no currency given)' };

/** Đơn vị tiền. */
export const CURRENCY_WORDS: Readonly<Record<Currency, Wording>> = {
  VND: { vi: 'đồng', en: 'VND' },
  USD: { vi: 'đô la Mỹ', en: 'USD' },
  EUR: { vi: 'euro', en: 'EUR' },
};

/** Floor and cap of a tariff. */
export const BOUND_WORDS: Readonly<Record<'atLeast' | 'atMost', Wording>> = {
  atLeast: { vi: 'tối thiểu', en: 'at least' },
  atMost: { vi: 'tối đa', en: 'at most' },
};

/** Phí, lệ phí. */
export const FEE_KIND_WORDS: Readonly<Record<FeeKind, Wording>> = {
  fee: { vi: 'phí', en: 'fee (phí)' },
  charge: { vi: 'lệ phí', en: 'charge (lệ phí)' },
  both: { vi: 'phí, lệ phí', en: 'fee and charge' },
};

/** What a fee cell says where it names no sum. */
export const FEE_STATEMENT_WORDS: Readonly<
  Record<Exclude<FeeStatement, 'amount' | 'formula'>, Wording>
> = {
  zero: { vi: 'ghi là 0', en: 'says 0' },
  free: { vi: 'miễn phí', en: 'free' },
  none: { vi: 'không thu', en: 'not charged' },
  refersElsewhere: { vi: 'dẫn sang văn bản hoặc cơ quan khác', en: 'refers elsewhere' },
  notStated: { vi: 'không nêu mức thu', en: 'states no fee' },
  blank: { vi: 'để trống', en: 'blank' },
  unread: { vi: 'chưa đọc được mức thu', en: 'the fee cannot be read' },
};

/** What a time cell says where it names no duration. */
export const TIME_STATEMENT_WORDS: Readonly<Record<Exclude<TimeStatement, 'stated'>, Wording>> = {
  refersElsewhere: { vi: 'dẫn sang văn bản hoặc cơ quan khác', en: 'refers elsewhere' },
  event: { vi: 'ghi một sự kiện, không ghi thời gian', en: 'an event, not a time' },
  notStated: { vi: 'không nêu thời hạn', en: 'states no time limit' },
  blank: { vi: 'để trống', en: 'blank' },
  unread: { vi: 'chưa đọc được thời hạn', en: 'the time limit cannot be read' },
};

/** Hình thức nộp. */
export const CHANNEL_WORDS: Readonly<Record<Channel, Wording>> = {
  inPerson: { vi: 'trực tiếp', en: 'in person' },
  online: { vi: 'trực tuyến', en: 'online' },
  postal: { vi: 'bưu chính', en: 'by post' },
  unknown: { vi: 'chưa đọc được hình thức', en: 'the channel cannot be read' },
};
