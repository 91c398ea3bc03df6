import type { Contradiction } from './contradiction.ts';

/** Contradictions and defects found in the sources, kept as they were found. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: 'sample-of-2020', kind: 'figure', certainty: 'unsure',
    sources: ['phu-tho-2021', 'press-2020'],
    figures: ['sipas-2020/people-asked', 'sipas-2019/forms-valid', 'par-2020/people-asked'],
    statement: {
      vi: 'Nguồn ghi "gần 35.268 người" cho SIPAS 2020: "gần" đi với một số lẻ. Một tin khác ghi 35.268 là số phiếu hợp lệ của SIPAS 2019. Cùng bài ấy lại ghi "trên 36.600 người dân" cho PAR INDEX 2020.',
      en: 'The source says "nearly 35,268 people" for SIPAS 2020: "nearly" with an exact number. Another report gives 35,268 as the valid forms of SIPAS 2019. The same article says "more than 36,600 people" for PAR INDEX 2020.',
    },
    treatment: {
      vi: 'Coi cỡ mẫu năm 2020 là chưa chắc chắn.', en: 'The sample of 2020 is taken as not certain.',
    },
  },
  {
    id: 'sipas-points-or-percent', kind: 'unit', certainty: 'confirmed',
    sources: ['thai-nguyen-2021', 'phu-tho-2021'],
    figures: [
      'sipas-thai-nguyen-2020/transport', 'sipas-thai-nguyen-2020/thai-nguyen-city',
      'sipas-2020/quang-ninh', 'sipas-2020/phu-tho',
    ],
    statement: {
      vi: 'SIPAS được in khi thì "98,40/100" và "91,40 điểm", khi thì "95,76%" và "88,20%".',
      en: 'SIPAS is printed as "98,40/100" and "91,40 điểm", and as "95,76%" and "88,20%".',
    },
    treatment: {
      vi: 'Giữ đơn vị như in; không tính toán giữa điểm và %.',
      en: 'The unit stays as printed; nothing is computed between points and percent.',
    },
  },
  {
    id: 'par-points-then-percent', kind: 'unit', certainty: 'second-hand',
    sources: ['phu-tho-2021', 'press'], figures: ['par-2020/quang-ninh', 'par-2021/quang-ninh'],
    statement: {
      vi: 'PAR INDEX được công bố theo điểm đến năm 2020 và theo % từ năm 2021.',
      en: 'PAR INDEX is published in points up to 2020 and in percent from 2021.',
    },
    treatment: {
      vi: 'Không tính mức tăng, giảm qua hai năm này.',
      en: 'No change is computed across these two years.',
    },
  },
  {
    id: 'percent-or-percentage-points', kind: 'unit', certainty: 'second-hand',
    sources: ['survey-press-2024'], figures: ['sipas-2024/change'],
    statement: {
      vi: 'Báo chí viết SIPAS 2024 "tăng 1,28%"; chênh lệch giữa hai tỷ lệ là điểm phần trăm.',
      en: 'The press writes that SIPAS 2024 rose "1.28%"; a gap of two shares is percentage points.',
    },
    treatment: {
      vi: 'Mức thay đổi của một tỷ lệ được ghi là điểm phần trăm.',
      en: 'A change of a share is written as percentage points.',
    },
  },
  {
    id: 'factor-names', kind: 'name', certainty: 'confirmed',
    sources: ['indexes-2021', 'thai-nguyen-2021'],
    statement: {
      vi: 'Cùng một yếu tố có hai tên: "Công chức giải quyết công việc" và "Công chức trực tiếp giải quyết công việc"; "Tiếp cận dịch vụ" và "Tiếp cận dịch vụ hành chính công của cơ quan hành chính nhà nước".',
      en: 'Two factors have two names each, a short one and a long one, in the same sources.',
    },
    treatment: {
      vi: 'Dùng tên ở phần liệt kê tiêu chí; các tên kia coi là một.',
      en: 'The name in the list of criteria is used; the others are taken as the same.',
    },
  },
  {
    id: 'departments-measured', kind: 'figure', certainty: 'confirmed',
    sources: ['thai-nguyen-2021'],
    figures: ['par-thai-nguyen-2020/departments', 'sipas-thai-nguyen-2020/departments'],
    statement: {
      vi: 'Thái Nguyên 2020: Chỉ số CCHC tính cho 19 sở, ban, ngành, SIPAS chỉ tính cho 09 sở, ban, ngành có phát sinh thủ tục hành chính.',
      en: 'Thái Nguyên 2020: 19 departments have a reform index, only 9 of them a SIPAS.',
    },
    treatment: {
      vi: 'Mười đơn vị còn lại là không có số liệu, không phải 0.',
      en: 'The other ten have no figure, which is not 0.',
    },
  },
  {
    id: 'domains-not-reported', kind: 'figure', certainty: 'confirmed', sources: ['phu-tho-2021'],
    figures: ['par-2020/phu-tho.domains-much-up', 'par-2020/phu-tho.domains-up'],
    statement: {
      vi: 'Phú Thọ 2020: bài viết nêu 2 lĩnh vực "tăng điểm mạnh" và 3 lĩnh vực "tăng điểm", trong đó có một lĩnh vực chỉ tăng 0,01; 3 trong 8 lĩnh vực không được nêu.',
      en: 'Phú Thọ 2020: two domains rose "strongly" and three "rose", one of them by 0.01 only; three of the eight are not reported.',
    },
    treatment: {
      vi: 'Ba lĩnh vực không nêu là không có số liệu; tổng tính được chỉ là một phần.',
      en: 'The three have no figure; what can be added up is a part.',
    },
  },
  {
    id: 'strong-rises', kind: 'figure', certainty: 'confirmed', sources: ['phu-tho-2021'],
    figures: ['par-2020/phu-tho.impact', 'par-2020/phu-tho.direction'],
    statement: {
      vi: 'Phú Thọ 2020: "Tác động của cải cách hành chính" tăng 0,98 được gọi là "tăng điểm mạnh"; "Công tác chỉ đạo điều hành" tăng 1,27 chỉ được gọi là "tăng điểm".',
      en: 'Phú Thọ 2020: "Impact" rose by 0.98 and is said to have risen "strongly"; "Direction" rose by 1.27 and is only said to have risen.',
    },
    treatment: {
      vi: 'Hiện mức tăng bằng số, không dùng lời "tăng mạnh".',
      en: 'The rises are shown as numbers, without the word "strongly".',
    },
  },
  {
    id: 'spelling', kind: 'spelling', certainty: 'confirmed',
    sources: ['indexes-2021', 'thai-nguyen-2021'],
    statement: {
      vi: 'Lỗi chữ trong nguồn: "[CHCC]" thay cho CCHC, "CẢI CÁCH HÀNH:", "1551/QĐ-UB" bên cạnh "…/QĐ-UBND", "dịnh vụ"; ngoặc vuông thay ngoặc tròn; liên kết bị cắt; "33,50" và "2.00" trong cùng một câu.',
      en: 'Slips in the sources: "[CHCC]" for CCHC, a cut title, "1551/QĐ-UB" beside "…/QĐ-UBND", "dịnh vụ", square brackets for round ones, cut links, "33,50" and "2.00" in one sentence.',
    },
    treatment: {
      vi: 'Không sửa trong lời trích; số 2.00 đọc là 2,00.',
      en: 'Quotations stay as they are; 2.00 is read as 2,00.',
    },
  },
  {
    id: 'letter-3787-status', kind: 'status', certainty: 'confirmed', sources: ['letter-3787'],
    statement: {
      vi: 'Trang đăng Công văn số 3787/BNV-CCHC ghi tình trạng "Không xác định", và cho cùng ngày 04/08/2021 cả "Chưa có hiệu lực" lẫn "Có hiệu lực"; ghi "Cập nhật 2 tháng trước" bên cạnh (12/08/2021); bản chữ bị mất ký tự.',
      en: 'The page of letter 3787/BNV-CCHC says "not determined", and for 4 August 2021 both "not in force" and "in force"; "updated 2 months ago" beside (12/08/2021); letters are lost in its text.',
    },
    treatment: {
      vi: 'Không dùng tình trạng hiệu lực của trang này.',
      en: 'What this page says on being in force is not used.',
    },
  },
  {
    id: 'decision-433-on-sunday', kind: 'date', certainty: 'confirmed', sources: ['letter-3787'],
    statement: {
      vi: 'Quyết định số 433/QĐ-BNV được ghi ngày 28/3/2021, là Chủ nhật.',
      en: 'Decision 433/QĐ-BNV is dated 28 March 2021, a Sunday.',
    },
    treatment: {
      vi: 'Giữ ngày như nguồn ghi; cần đối chiếu bản gốc.',
      en: 'The date stays as printed; it has to be held against the original.',
    },
  },
  {
    id: 'decision-28-number', kind: 'name', certainty: 'recalled',
    sources: ['home-affairs-plan-2022'],
    statement: {
      vi: 'Nguồn ghi "Quyết định số 28/QĐ-TTg ngày 12/7/2018"; số của văn bản có lẽ là 28/2018/QĐ-TTg.',
      en: 'The source says "28/QĐ-TTg of 12/7/2018"; the number is probably 28/2018/QĐ-TTg.',
    },
    treatment: {
      vi: 'Chưa tìm thấy bản gốc nên không sửa.', en: 'The original was not found, so it stays.',
    },
  },
  {
    id: 'city-post-date', kind: 'date', certainty: 'confirmed', sources: ['city-plan-2019'],
    statement: {
      vi: 'Bài về năm 2019 ghi ngày đăng "3/23/23 6:53 AM", theo thứ tự tháng/ngày/năm.',
      en: 'The article about 2019 is dated "3/23/23 6:53 AM", month first.',
    },
    treatment: {
      vi: 'Đọc là ngày 23/3/2023; các cam kết là của năm 2019.',
      en: 'It is read as 23 March 2023; the commitments are those of 2019.',
    },
  },
  {
    id: 'ten-items-more-duties', kind: 'structure', certainty: 'confirmed',
    sources: ['city-plan-2019'], figures: ['commitments-2019/items'],
    statement: {
      vi: 'Nguồn ghi "10 nội dung", nhưng trong đó có nhiều hơn mười việc; nội dung 2 có một đoạn không đánh số. "Trên 90%" đúng hạn và "100%" thư xin lỗi khi trễ hạn là hai mục tiêu khác nhau.',
      en: 'The source says "10 items", which hold more than ten duties; item 2 has a paragraph without a mark. "Above 90 %" on time and "100 %" apologies for late ones are two targets.',
    },
    treatment: {
      vi: 'Giữ số thứ tự của nội dung và tách từng việc.',
      en: 'The numbers of the items stay, and each duty stands apart.',
    },
  },
  {
    id: 'out-of-date-words', kind: 'out-of-date', certainty: 'confirmed',
    sources: [
      'dak-nong-2021', 'thai-nguyen-2021', 'city-plan-2019', 'home-affairs-plan-2022',
    ],
    statement: {
      vi: 'Các nguồn nói đến dịch vụ công "mức độ 3, 4", cấp huyện, 63 tỉnh, thành phố và Nghị định số 61/2018/NĐ-CP, số 107/2021/NĐ-CP; nay đều không còn. Đắk Nông nay thuộc tỉnh Lâm Đồng.',
      en: 'The sources speak of online services of levels 3 and 4, districts, 63 provinces, and Decrees 61/2018 and 107/2021; all of them have ended. Đắk Nông is now part of Lâm Đồng.',
    },
    treatment: {
      vi: 'Số liệu cũ giữ tên cũ và năm của nó; không gộp cho đơn vị mới.',
      en: 'Old figures keep their names and years; they are not merged for new units.',
    },
  },
  {
    id: 'par-2023-hai-phong', kind: 'figure', certainty: 'unsure',
    sources: ['survey-press-2023'], figures: ['par-2023/hai-phong', 'par-2023/hai-phong-other'],
    statement: {
      vi: 'PAR INDEX 2023 của Hải Phòng: báo này in 91,87, báo khác in 91,81.',
      en: 'PAR INDEX 2023 of Hải Phòng: one paper prints 91.87, another 91.81.',
    },
    treatment: {
      vi: 'Hiện 91,87 và ghi rõ có số khác; chờ đối chiếu báo cáo.',
      en: '91.87 is shown with a note on the other; the report has to be read.',
    },
  },
  {
    id: 'par-2023-last', kind: 'figure', certainty: 'unsure', sources: ['survey-press-2023'],
    figures: [
      'par-2023/an-giang.place', 'par-2023/binh-thuan.among-last', 'par-2023/soc-trang.among-last',
    ],
    statement: {
      vi: 'PAR INDEX 2023: một bài ghi An Giang (81,32) đứng cuối, bài khác nêu Bình Thuận và Sóc Trăng ở cuối bảng.',
      en: 'PAR INDEX 2023: one text has An Giang (81.32) last, another names Bình Thuận and Sóc Trăng.',
    },
    treatment: {
      vi: 'Không nêu tỉnh đứng cuối năm 2023 như kết quả chính thức.',
      en: 'The last province of 2023 is not shown as official.',
    },
  },
  {
    id: 'par-2024-up-and-down', kind: 'figure', certainty: 'second-hand',
    sources: ['survey-press-2024'], figures: ['par-2024/up', 'par-2024/down'],
    statement: {
      vi: 'PAR INDEX 2024: 53 địa phương tăng và 9 giảm, cộng lại là 62 trong số 63.',
      en: 'PAR INDEX 2024: 53 rose and 9 fell, which makes 62 of 63.',
    },
    treatment: {
      vi: 'Địa phương còn lại không được suy đoán.', en: 'Nothing is guessed about the other one.',
    },
  },
  {
    id: 'papi-lower-bound', kind: 'structure', certainty: 'recalled', sources: ['indexes-2021'],
    statement: {
      vi: 'PAPI thường được nói là từ 10 đến 80 điểm; tám chỉ số, mỗi chỉ số thấp nhất 1 điểm thì tổng là 8.',
      en: 'PAPI is often said to run from 10 to 80; eight dimensions of at least 1 make 8.',
    },
    treatment: {
      vi: 'Chỉ ghi "tối đa 80 điểm", không ghi mức thấp nhất.',
      en: 'Only "at most 80 points" is printed.',
    },
  },
  {
    id: 'decree-61-index-6', kind: 'structure', certainty: 'confirmed',
    sources: ['decree-61-text'],
    statement: {
      vi: 'Thông tư số 01/2018/TT-VPCP: khoản 1 Điều 14 chấm chỉ số công khai theo từng hồ sơ; khoản 2 Điều 14 và Điều 15 chấm theo cơ quan.',
      en: 'Circular 01/2018/TT-VPCP: Art. 14(1) scores publication for each dossier, Art. 14(2) and Art. 15 for the agency.',
    },
    treatment: {
      vi: 'Tính theo cả hai cách và hiện cả hai.', en: 'Both are computed and shown.',
    },
  },
  {
    id: 'decision-766-groups', kind: 'structure', certainty: 'second-hand',
    sources: ['national-portal-scores'],
    statement: {
      vi: 'Bộ chỉ số 766 có năm nhóm; một số màn hình hiện 6 hoặc 7 nhóm, tách riêng thanh toán.',
      en: 'The 766 set has five groups; some screens show six or seven, with payment apart.',
    },
    treatment: {
      vi: 'Dùng năm nhóm, tổng 100 điểm; thanh toán là một phần của dịch vụ trực tuyến.',
      en: 'Five groups of 100 points are used; payment is a part of online services.',
    },
  },
];
