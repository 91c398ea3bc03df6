import type { ProcedureText, SubmissionMethodText } from '#core/procedure/procedure.ts';
import { COMPLETE, row } from './complete-procedure.data.ts';

/** One case: what is different from the complete procedure, and what the rule then says. */
export interface RuleCase {
  rule: string;
  reason: string;
  because: string;
  procedure: Partial<ProcedureText>;
  /** What the reference publishes differently from the complete procedure. */
  reference?: Partial<ProcedureText>;
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

type Case = [
  reason: string,
  because: string,
  procedure: Partial<ProcedureText>,
  quote?: string,
  reference?: Partial<ProcedureText>,
];

const NOTHING: Partial<ProcedureText> = {
  code: undefined, name: undefined, decisionNumber: undefined, field: undefined, parts: {},
  submissionMethods: [],
};

const CASES: Record<string, Case[]> = {
  'part-stated': [
    ['stated', 'the part has words', {}],
    ['missing', 'a required part is empty', parts({ steps: '' }), ''],
    ['missing', '“Không có thông tin” is no information', parts({ agency: 'Không có thông tin' })],
    ['unreadable', 'a broken encoding', parts({ steps: 'Th\ufffd t\ufffdc' })],
    ['not-found', 'the reader did not find the name', { name: undefined }],
  ],
  'conditional-part-stated': [
    ['stated', 'the part has words', {}],
    ['stated', 'it is said that there is none', parts({ conditions: 'Không quy định' })],
    ['blank', 'a blank does not tell', parts({ conditions: 'Không có thông tin' })],
    ['unreadable', 'a broken encoding', parts({ result: 'Gi\ufffdy ph\ufffdp' })],
    ['not-found', 'the reader did not find the forms', parts({ forms: undefined })],
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
    ['only-in-description', 'a time of a step may be that of the whole',
      time('Không có thông tin', 'Trong thời hạn 07 ngày làm việc, Cục xem xét và thông báo kết quả')],
    ['not-stated', 'a validity is no time of processing',
      time('Không có thông tin', 'Giấy phép có giá trị 12 tháng')],
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
    ['agrees', 'the case without opinions to ask for is the whole',
      time('7 Ngày làm việc',
        'Trường hợp không phải lấy ý kiến: 07 ngày làm việc kể từ ngày nhận đủ hồ sơ.')],
    ['both', 'the kind of the cell stands in a clause about something else',
      time('7 Ngày làm việc',
        'Cơ quan được lấy ý kiến trả lời trong 07 ngày làm việc. Trong thời hạn 07 ngày có văn bản.')],
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
    ['explained', 'one description states the times of cases',
      two({ processingTime: '3 Ngày', description: 'Cấp mới: 03 ngày; cấp lại: 05 ngày' },
        { processingTime: '5 Ngày', description: 'Cấp mới: 03 ngày; cấp lại: 05 ngày' })],
    ['none-stated', 'no channel says anything',
      two({ processingTime: '' }, { processingTime: 'Không có thông tin' })],
    ['partly', 'one channel says nothing',
      two({ processingTime: '3 Ngày' }, { processingTime: 'Không có thông tin' })],
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
    ['no-amount', 'who is exempt, by which law',
      fee('Miễn phí(Hợp tác xã được miễn lệ phí đăng ký theo quy định của Luật)')],
    ['no-amount', 'the tariff does not have it',
      fee('Miễn phí(Không được quy định tại Biểu phí, lệ phí)')],
    ['reference', 'a tariff with exemptions',
      fee('Miễn phí(Mức lệ phí do Hội đồng nhân dân quyết định, hộ nghèo được miễn lệ phí)')],
    ['amount', 'digits without points', fee('Miễn phí(15000000/lần)')],
    ['amount', 'free beside 20 million', fee('Miễn phí(20.000.000 đồng/lần)')],
    ['waived', 'a waiver that still runs',
      fee('Miễn phí(mức 400.000 đồng từ ngày 01/7/2025 đến hết ngày 31/12/2026)')],
    ['optional', 'a copy on request', fee('Miễn phí(Bản sao trích lục, nếu có yêu cầu: 8.000 đồng)')],
    ['sometimes', 'a case without charge',
      fee('Miễn phí(Lúc gửi kho thu 20.000 đồng/tờ khai; lúc lấy ra không thu)')],
    ['amount', 'recovery is no waiver', fee('Miễn phí(Cấp lại do không thu hồi được: 300.000 đồng)')],
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
  'decision-lead-time': [
    ['on-time', 'twenty working days and more',
      { decisionDate: '02/02/2026', effectiveDate: '30/06/2026' }],
    ['late', 'signed a day before', { decisionDate: '29/06/2026', effectiveDate: '30/06/2026' }],
    ['two-readings', 'twenty days, but not twenty working days',
      { decisionDate: '08/06/2026', effectiveDate: '30/06/2026' }],
    ['beyond', 'no calendar is announced', { decisionDate: '01/02/2010', effectiveDate: '30/06/2010' }],
    ['unread', 'no day', { decisionDate: 'hôm qua', effectiveDate: '30/06/2026' }],
    ['no-dates', 'the page shows none', {}],
  ],
  'published-in-time': [
    ['in-time', 'within ten working days',
      { decisionDate: '01/06/2026', publicationDate: '05/06/2026' }],
    ['late', 'after a month', { decisionDate: '01/06/2026', publicationDate: '01/07/2026' }],
    ['beyond', 'no calendar is announced', { decisionDate: '01/02/2010', publicationDate: '01/03/2010' }],
    ['unread', 'no day', { decisionDate: '01/06/2026', publicationDate: 'sắp tới' }],
    ['no-dates', 'the page shows none', {}],
  ],
  'procedure-code': [
    ['proper', 'national', {}],
    ['proper', 'with the suffix of a province', { code: '1.010708.000.00.00.H56' }],
    ['missing', 'the field is empty', { code: '' }],
    ['malformed', 'the old form', { code: 'T-THA-288411-TT' }],
    ['not-found', 'the page shows none', { code: undefined }],
  ],
  'procedure-name': [
    ['proper', 'a name', {}],
    ['proper', '“Quyết định” is a verb here', { name: 'Quyết định chủ trương đầu tư dự án' }],
    ['decision-title', 'the title of a decision',
      { name: 'Công bố Danh mục thủ tục hành chính lĩnh vực mẫu' }],
    ['glued', 'another field in the name', { name: 'Cấp phép mẫu Mã thủ tục 1.000001' }],
    ['blank', 'no name', { name: '' }],
    ['unreadable', 'a broken encoding', { name: 'Th\ufffd t\ufffdc' }],
    ['not-found', 'the page shows none', { name: undefined }],
  ],
  'still-in-force': [
    ['in-force', 'in force', { validity: 'Còn hiệu lực' }],
    ['abolished', 'abolished and still there', { validity: 'Bị bãi bỏ' }],
    ['unread', 'other words', { validity: 'Chờ xử lý' }],
    ['not-shown', 'the page shows none', {}],
  ],
  'legal-basis-in-force': [
    ['in-force', 'a decree of 2025', parts({ legalBasis: 'Nghị định số 118/2025/NĐ-CP' })],
    ['ended', 'repealed in 2025', parts({ legalBasis: 'Nghị định số 61/2018/NĐ-CP' }), '61/2018/NĐ-CP'],
    ['ended-by-reports', 'only reports say so', parts({ legalBasis: 'Luật số 58/2014/QH13' })],
    ['not-in-table', 'nobody knows it', parts({ legalBasis: 'Thông tư số 999/1999/TT-BTC' })],
    ['not-in-table', 'beside one in force', parts({ legalBasis: '118/2025/NĐ-CP; 999/1999/TT-BTC' })],
    ['not-in-table', 'its end is not sure', parts({ legalBasis: 'Thông tư số 274/2016/TT-BTC' })],
    ['blank', 'the part is empty', parts({ legalBasis: 'Không có thông tin' })],
    ['no-number', 'no number', parts({ legalBasis: 'Văn bản mẫu' })],
    ['not-found', 'the reader did not find it', parts({ legalBasis: undefined })],
  ],
  'complaint-contact': [
    ['stated', 'a telephone', { complaintContact: 'Điện thoại 0240 3855 000' }],
    ['blank', 'the place is empty', { complaintContact: '' }],
    ['no-contact', 'no way to reach it', { complaintContact: 'Văn phòng' }],
    ['not-shown', 'the page has no such place', {}],
  ],
  'outdated-online-level': [
    ['current', 'nothing of it', {}],
    ['outdated', 'the level of 2021', { level: 'Dịch vụ công trực tuyến mức độ 4' }],
    ['in-text', 'in the title of a decision',
      parts({ steps: 'Quyết định về danh mục dịch vụ công trực tuyến mức độ 4.' })],
    ['not-found', 'nothing was found', NOTHING],
  ],
  'outdated-district': [
    ['current', 'nothing of it', {}],
    ['outdated', 'an agency that is no more', parts({ agency: 'Ủy ban nhân dân cấp huyện' })],
    ['outdated', 'an office of a district', parts({ agency: 'Chi cục Thuế huyện, thành phố' })],
    ['outdated', 'only districts had it', parts({ agency: 'Phòng Giáo dục và Đào tạo' })],
    ['current', 'a department of the province', parts({ agency: 'Phòng Đăng ký kinh doanh' })],
    ['in-text', 'in running text', parts({ steps: 'Nộp tại Ủy ban nhân dân huyện nơi cư trú.' })],
    ['not-found', 'nothing was found', NOTHING],
  ],
  'outdated-province': [
    ['current', 'nothing of it', {}],
    ['outdated', 'a province that was merged', parts({ agency: 'Sở Tư pháp tỉnh Hà Giang' })],
    ['in-text', 'in running text', parts({ legalBasis: 'Nghị quyết của HĐND tỉnh Hà Giang' }),
      'Nghị quyết của HĐND tỉnh Hà Giang'],
    ['not-found', 'nothing was found', NOTHING],
  ],
  'html-source': [
    ['clean', 'plain words', {}],
    ['shown', 'a tag', one({ description: '<p>Trong thời hạn 05 ngày làm việc</p>' })],
    ['shown', 'an entity', parts({ steps: 'B&aacute;o c&aacute;o' })],
    ['not-found', 'nothing was found', NOTHING],
  ],
  'text-readable': [
    ['readable', 'plain words', {}],
    ['garbled', 'a broken encoding', parts({ steps: 'thá»§ tá»¥c hÃ\u00a0nh chÃ\u00adnh' })],
    ['garbled', 'replacement marks', parts({ steps: 'Th\ufffd t\ufffdc' })],
    ['not-found', 'nothing was found', NOTHING],
  ],
  'same-as-reference': [
    ['same', 'the same name', {}, undefined, { name: 'Mẫu dùng để kiểm thử' }],
    ['different', 'another decision', {}, '1234/QĐ-BTC', { decisionNumber: '99/QĐ-BTC' }],
    ['nothing-to-compare', 'no decision there', {}, undefined, { decisionNumber: '' }],
    ['no-reference', 'no reference', {}],
  ],
  'deadline-plausible': [
    ['plausible', 'five days', {}],
    ['zero', 'zero', time('0')],
    ['too-long', 'five years', time('5 năm')],
    ['range', 'two ends', time('10-25 ngày')],
    ['no-number', 'no number', time('Không quy định')],
    ['not-found', 'there is no cell', without('processingTime')],
  ],
  'deadline-breakdown': [
    ['adds-up', 'five and three', time('08 ngày làm việc (05 ngày tại Sở, 03 ngày tại Cục)')],
    ['does-not-add-up', 'five and two', time('08 ngày làm việc (05 ngày tại Sở, 02 ngày tại Cục)')],
    ['no-breakdown', 'one time', {}],
    ['unreadable', 'words that mean nothing here', time('TT')],
    ['not-found', 'there is no cell', without('processingTime')],
  ],
  'deadline-rows-distinct': [
    ['distinct', 'the cases are named', { submissionMethods: [
      row({ processingTime: '3 Ngày', description: 'Cấp lại' }),
      row({ processingTime: '5 Ngày', description: 'Cấp mới' }),
    ] }],
    ['not-distinct', 'nothing tells them apart', { submissionMethods: [
      row({ processingTime: '3 Ngày', description: '' }),
      row({ processingTime: '5 Ngày', description: '' }),
    ] }],
    ['one-row', 'a row a channel', {}],
    ['not-found', 'there are no rows', { submissionMethods: [] }],
  ],
  'deadline-same-as-reference': [
    ['same', 'in words', time('05 ngày làm việc'), undefined, time('năm ngày làm việc')],
    ['longer', 'ten for five', time('10 ngày làm việc'), undefined, time('05 ngày làm việc')],
    ['different', 'shorter may be right', time('03 ngày làm việc'), undefined, time('05 ngày làm việc')],
    ['nothing-to-compare', 'no time there', {}, undefined, time('Không có thông tin')],
    ['no-reference', 'no reference', {}],
  ],
  'fee-currency': [
    ['named', 'đồng', fee('50.000 đồng')],
    ['named', 'words in brackets before it', fee('Lệ phí: 300.000 (ba trăm nghìn) đồng/giấy')],
    ['missing', 'a bare number', fee('5000')],
    ['not-charged', 'free', {}],
    ['unread', 'words that mean nothing here', fee('Xem tại quầy')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-head-among-note': [
    ['among', 'the same sum', fee('50,000 VNĐ(50.000 đồng/lần)')],
    ['not-among', 'another sum', fee('1,500,000 VNĐ(150.000 đồng/1 giấy.)')],
    ['explained', 'the note goes on with the next fee',
      fee('400,000 VNĐ(Thi lý thuyết) Phí: 1.700.000 đồng (Thi thực hành)')],
    ['not-among', 'the fee of the note has a name',
      fee('400,000 VNĐ(Phí: 1.700.000 đồng/lần)')],
    ['explained', 'half for a time', fee('50,000 VNĐ(áp dụng mức 25.000 đồng đến hết ngày 31/12/2026)')],
    ['nothing-to-compare', 'no note', fee('50,000 VNĐ')],
    ['not-charged', 'free', {}],
    ['unread', 'words that mean nothing here', fee('Xem tại quầy')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-window-ending': [
    ['ends-soon', 'forty days', fee('50,000 VNĐ(đến hết ngày 31/12/2026)')],
    ['not-soon', 'more than a year', fee('50,000 VNĐ(đến hết ngày 31/12/2027)')],
    ['no-window', 'no window', {}],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-kind-named': [
    ['named', 'lệ phí', fee('Lệ phí: 50.000 đồng')],
    ['named', 'in the description', one({ fee: '50.000 đồng', description: 'Nộp phí thẩm định' })],
    ['not-named', 'a sum alone', fee('50.000 đồng')],
    ['not-charged', 'free', {}],
    ['unread', 'words that mean nothing here', fee('Xem tại quầy')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-document-named': [
    ['named', 'a circular', fee('50,000 VNĐ(Thông tư số 61/2023/TT-BTC)')],
    ['not-named', 'a sum alone', fee('50.000 đồng')],
    ['not-charged', 'free', {}],
    ['unread', 'words that mean nothing here', fee('Xem tại quầy')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-document-in-force': [
    ['in-force', 'a window that runs', fee('50,000 VNĐ(Thông tư số 64/2025/TT-BTC)')],
    ['ended', 'a decree that was repealed', fee('50,000 VNĐ(Nghị định số 61/2018/NĐ-CP)')],
    ['ended-by-reports', 'only reports say so', fee('50,000 VNĐ(Thông tư số 239/2016/TT-BTC)')],
    ['not-in-table', 'nobody knows it', fee('50,000 VNĐ(Thông tư số 999/1999/TT-BTC)')],
    ['no-document', 'none named', {}],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-payer-named': [
    ['named', 'who may apply is stated', fee('50.000 đồng')],
    ['not-named', 'nobody is named',
      { ...fee('50.000 đồng'), parts: { ...COMPLETE.parts, applicants: '' } }],
    ['applicants-not-found', 'the part was not found',
      { ...fee('50.000 đồng'), parts: { ...COMPLETE.parts, applicants: undefined } }],
    ['not-charged', 'free', {}],
    ['unread', 'words that mean nothing here', fee('Xem tại quầy')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-exemption-named': [
    ['named', 'the poor', fee('50.000 đồng(miễn đối với hộ nghèo)')],
    ['not-named', 'a sum alone', fee('50.000 đồng')],
    ['not-charged', 'free', {}],
    ['unread', 'words that mean nothing here', fee('Xem tại quầy')],
    ['not-found', 'there is no cell', without('fee')],
  ],
  'fee-same-as-reference': [
    ['same', 'another way to write it', fee('135,000 VNĐ'), undefined, fee('135.000 đồng')],
    ['different', 'free there', fee('50.000 đồng'), '50.000 đồng', fee('Miễn phí')],
    ['nothing-to-compare', 'nothing there', fee('50.000 đồng'), undefined, fee('Không có thông tin')],
    ['no-reference', 'no reference', {}],
  ],
  'fee-channels-agree': [
    ['agree', 'the same amount', two({ fee: '50,000 VNĐ' }, { fee: '50.000 đồng' })],
    ['differ', 'no reason given', two({ fee: '30,000 VNĐ' }, { fee: '300,000 VNĐ' })],
    ['explained', 'the note names the channel',
      two({ fee: '30,000 VNĐ(nộp trực tuyến)' }, { fee: '60,000 VNĐ' })],
    ['explained', 'the notes name different things',
      two({ fee: '30,000 VNĐ(phần lý thuyết)' }, { fee: '60,000 VNĐ(phần thực hành)' })],
    ['none-stated', 'no channel says anything', two({ fee: '' }, { fee: 'Không có thông tin' })],
    ['partly', 'one channel says nothing', two({ fee: '30,000 VNĐ' }, { fee: 'Không có thông tin' })],
    ['one-channel', 'one way to submit', one({})],
    ['not-found', 'one cell was not found',
      { submissionMethods: [row(), { channel: 'Trực tiếp', processingTime: '5 Ngày' }] }],
  ],
};

/** All cases, a row each. */
export const RULE_CASES: readonly RuleCase[] = Object.entries(CASES).flatMap(([rule, cases]) =>
  cases.map(([reason, because, procedure, quote, reference]) => ({
    rule, reason, because, procedure,
    ...(quote !== undefined && { quote }),
    ...(reference !== undefined && { reference }),
  })),
);
