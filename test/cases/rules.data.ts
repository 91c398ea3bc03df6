import type { ProcedureText, SubmissionMethodText } from '#core/procedure/procedure.ts';

/** The day for which the cases are checked. */
export const TODAY = '2026-11-21';

/** A row of "Cách thức thực hiện" with nothing wrong. */
const row = (change: SubmissionMethodText = {}): SubmissionMethodText => ({
  channel: 'Trực tuyến',
  processingTime: '05 ngày làm việc',
  fee: 'Miễn phí',
  description: 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
  ...change,
});

/** A procedure with every part and nothing wrong. */
export const COMPLETE: ProcedureText = {
  code: '1.000001',
  name: 'Thủ tục mẫu dùng để kiểm thử',
  decisionNumber: '1234/QĐ-BTC',
  field: 'Kiểm thử',
  parts: {
    steps: 'Nộp hồ sơ, nhận giấy hẹn, nhận kết quả.',
    dossier: 'Đơn đề nghị, 01 bản chính.',
    applicants: 'Cá nhân, tổ chức.',
    agency: 'Sở mẫu',
    forms: 'Mẫu số 01',
    result: 'Giấy xác nhận',
    conditions: 'Không quy định',
    legalBasis: 'Nghị định mẫu',
  },
  submissionMethods: [row(), row({ channel: 'Trực tiếp' })],
};

/** One case: what is different from the complete procedure, and what the rule then says. */
export interface RuleCase {
  rule: string;
  reason: string;
  because: string;
  procedure: Partial<ProcedureText>;
  quote?: string;
}

const one = (change: SubmissionMethodText): Partial<ProcedureText> => ({
  submissionMethods: [row(change)],
});
const two = (a: SubmissionMethodText, b: SubmissionMethodText): Partial<ProcedureText> => ({
  submissionMethods: [row(a), row({ channel: 'Trực tiếp', ...b })],
});
const without = (field: keyof SubmissionMethodText): Partial<ProcedureText> => {
  const { [field]: _, ...rest } = row();
  return { submissionMethods: [rest] };
};
const parts = (change: ProcedureText['parts']): Partial<ProcedureText> => ({
  parts: { ...COMPLETE.parts, ...change },
});
const time = (processingTime: string, description = ''): Partial<ProcedureText> =>
  one({ processingTime, description });
const fee = (text: string): Partial<ProcedureText> => one({ fee: text });

const CASES: Record<string, [reason: string, because: string, Partial<ProcedureText>, string?][]> = {
  'part-stated': [
    ['stated', 'the part has words', {}],
    ['missing', 'a required part is empty', parts({ steps: '' }), ''],
    ['missing', '“Không có thông tin” is no information', parts({ agency: 'Không có thông tin' })],
    ['conditional-blank', 'a blank does not tell', parts({ conditions: 'Không có thông tin' })],
    ['not-found', 'the reader did not find the name', { name: undefined }],
  ],
  'decision-number': [
    ['wellFormed', 'number and symbol are there', {}],
    ['missing', 'the field is empty', { decisionNumber: '' }],
    ['placeholder', 'nobody filled it in', { decisionNumber: 'Demo/QĐ-BCA' }, 'Demo/QĐ-BCA'],
    ['malformed', 'the symbol is missing', { decisionNumber: '9303' }],
    ['not-found', 'the page shows none', { decisionNumber: undefined }],
  ],
  'deadline-stated': [
    ['stated', 'number and unit', {}],
    ['stated', 'on the day of receipt', time('Ngay trong ngày làm việc')],
    ['blank', 'the cell is empty', time('')],
    ['not-stated', 'the cell has a sentinel', time('Không có thông tin')],
    ['zero', 'zero days is no time', time('0')],
    ['only-in-description', 'the description knows it',
      time('Không có thông tin', 'Trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ')],
    ['refers-elsewhere', 'another document sets it', time('Theo quy định của kỳ thi')],
    ['event', 'an event, no duration', time('Trước khi tàu rời cảng')],
    ['unread', 'words that mean nothing here', time('TT')],
    ['not-found', 'there is no cell', without('processingTime')],
    ['not-found', 'there are no rows', { submissionMethods: [] }],
  ],
  'deadline-unit': [
    ['has-unit', 'working days', {}],
    ['no-unit', 'a bare number', time('48'), '48'],
    ['no-unit', 'a bare range', time('10-25')],
    ['no-number', 'there is no number', time('Không có thông tin')],
    ['not-found', 'there is no cell', without('processingTime')],
  ],
  'deadline-number-agrees': [
    ['agrees', 'the same number', {}],
    ['agrees', 'the steps add up',
      time('10 Ngày làm việc', 'Trong thời hạn 05 ngày làm việc thẩm định. Trong thời hạn 05 ngày làm việc cấp phép.')],
    ['differs', 'another number',
      time('30 Ngày làm việc', '20 ngày làm việc, kể từ ngày nhận đủ hồ sơ'), '30 Ngày làm việc'],
    ['manifold', 'times by case',
      time('10 Ngày', 'Đối với công trình cấp II: 20 ngày kể từ ngày nhận đủ hồ sơ')],
    ['other-unit', 'hours beside days', time('1 Ngày', 'Trong thời hạn 08 giờ làm việc')],
    ['nothing-to-compare', 'no description', time('5 Ngày')],
    ['not-found', 'there is no cell', without('processingTime')],
  ],
  'deadline-day-kind-agrees': [
    ['agrees', 'the same kind', {}],
    ['differs', 'calendar days beside working days',
      time('20 Ngày', 'Không quá 20 ngày làm việc kể từ ngày nhận đủ hồ sơ'), '20 Ngày'],
    ['both', 'the description uses both',
      time('5 Ngày', 'Trong thời hạn 05 ngày làm việc. Không quá 05 ngày kể từ khi nhận')],
    ['step', 'the number is that of a step',
      time('5 Ngày', 'Trong thời hạn 05 ngày làm việc thẩm định; trong thời hạn 10 ngày cấp phép')],
    ['nothing-to-compare', 'no description', time('5 Ngày')],
    ['not-found', 'there is no cell', without('processingTime')],
  ],
  'deadline-channels-agree': [
    ['agree', 'padding and case do not matter',
      two({ processingTime: '3 Ngày làm việc' }, { processingTime: '03 ngày làm việc' })],
    ['differ', 'no reason given', two({ processingTime: '3 Ngày' }, { processingTime: '5 Ngày' })],
    ['explained', 'the descriptions differ',
      two({ processingTime: '3 Ngày', description: 'Rút ngắn khi nộp trực tuyến' }, { processingTime: '5 Ngày' })],
    ['one-channel', 'one way to submit', one({})],
    ['not-found', 'one cell was not found',
      { submissionMethods: [row(), { channel: 'Trực tiếp', fee: 'Miễn phí' }] }],
  ],
  'fee-stated': [
    ['stated', 'free is stated', {}],
    ['amount-missing', 'a currency without an amount', fee('Phí: Đồng')],
    ['not-stated', 'a sentinel', fee('Không có thông tin')],
    ['only-in-note', 'the note knows it', fee('Phí : Đồng\n(- Mức thu: 300.000 đồng/lần)')],
    ['refers-elsewhere', 'a council sets it', fee('Theo quy định của Hội đồng nhân dân tỉnh')],
    ['unread', 'words that mean nothing here', fee('Xem tại quầy')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-free-without-amount': [
    ['no-amount', 'free and nothing else', {}],
    ['no-amount', 'an exemption', fee('Miễn phí(Miễn lệ phí theo Thông tư số 47/2019/TT-BTC)')],
    ['amount', 'free beside 20 million', fee('Miễn phí(20.000.000 đồng/lần)')],
    ['waived', 'a waiver that still runs',
      fee('Miễn phí(mức 400.000 đồng từ ngày 01/7/2025 đến hết ngày 31/12/2026)')],
    ['optional', 'a copy on request', fee('Miễn phí(Bản sao trích lục, nếu có yêu cầu: 8.000 đồng)')],
    ['reference', 'a tariff elsewhere', fee('Miễn phí(Mức thu theo quy định của Hội đồng nhân dân)')],
    ['charged', 'not free at all', fee('50,000 VNĐ')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-scale': [
    ['same-scale', 'head and note agree', fee('135,000 VNĐ(135.000 đồng/lần)')],
    ['thousand-times-smaller', 'three zeros are missing', fee('135 VNĐ(135.000 đồng/lần.)')],
    ['below-thousand', 'small, and nothing to compare', fee('20 VNĐ')],
    ['nothing-to-compare', 'dollars are not đồng', fee('145 USD')],
    ['nothing-to-compare', 'no note', fee('50,000 VNĐ')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-window-open': [
    ['open', 'runs to the end of the year', fee('50,000 VNĐ(đến hết ngày 31/12/2026)')],
    ['open', 'the last day still counts', fee('50,000 VNĐ(đến hết ngày 21/11/2026)')],
    ['over', 'ended in June', fee('Miễn phí(Miễn từ ngày 07/4/2026 đến 30/6/2026)')],
    ['no-window', 'no window', {}],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-channels-agree': [
    ['agree', 'the same amount', two({ fee: '50,000 VNĐ' }, { fee: '50.000 đồng' })],
    ['differ', 'no reason given', two({ fee: '30,000 VNĐ' }, { fee: '300,000 VNĐ' })],
    ['explained', 'the note names the channel',
      two({ fee: '30,000 VNĐ(nộp trực tuyến)' }, { fee: '60,000 VNĐ' })],
    ['one-channel', 'one way to submit', one({})],
    ['not-found', 'one cell was not found',
      { submissionMethods: [row(), { channel: 'Trực tiếp', processingTime: '5 Ngày' }] }],
  ],
};

/** All cases, a row each. */
export const RULE_CASES: readonly RuleCase[] = Object.entries(CASES).flatMap(([rule, cases]) =>
  cases.map(([reason, because, procedure, quote]) => ({
    rule, reason, because, procedure, ...(quote !== undefined && { quote }),
  })),
);
