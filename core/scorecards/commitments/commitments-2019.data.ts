import type { CommitmentPlan } from './commitment.ts';

/**
 * Cam kết năm 2019 của người đứng đầu sở, ban, ngành, quận, huyện tại Thành phố Hồ Chí Minh. The
 * "10 nội dung" hold more than ten duties, one of them in a paragraph without a number. On time
 * above 90 % and a letter of apology for each late dossier are two targets.
 */
export const COMMITMENTS_2019: CommitmentPlan = {
  id: 'city-commitments-2019', version: 1, year: 2019,
  unit: 'Sở, ban, ngành, quận, huyện thuộc Thành phố Hồ Chí Minh',
  name: {
    vi: 'Cam kết công tác cải cách hành chính năm 2019',
    en: 'Commitments on administrative reform, 2019',
  },
  basis: {
    certainty: 'confirmed', source: 'city-plan-2019',
    name: {
      vi: 'Chủ đề năm 2019 của Thành phố Hồ Chí Minh, bài đăng ngày 23/3/2023',
      en: 'Theme of the year 2019 of Hồ Chí Minh City, article of 23 March 2023',
    },
  },
  notes: [
    {
      vi: 'Mục tiêu 30% - 40% nêu "mức độ 3, 4", cách phân mức không còn dùng.',
      en: 'The target of 30–40 % names levels 3 and 4, which are no longer in use.',
    },
    {
      vi: 'Bảng xếp loại của Thành phố chưa tìm thấy; nội dung 10 cần bảng xếp loại đi kèm.',
      en: 'The classes of the city were not found; item 10 needs a table of classes.',
    },
  ],
  items: [
    {
      number: 1,
      duties: [
        {
          key: '1.organization', target: { kind: 'in-words' },
          text: {
            vi: 'Tập trung xây dựng cải cách tổ chức bộ máy tinh gọn, hoạt động hiệu lực, hiệu quả theo tinh thần của Nghị quyết số 18 và 19-NQ/TW.',
            en: 'A lean organisation that works well, in the spirit of Resolutions 18 and 19-NQ/TW.',
          },
        },
        {
          key: '1.regulations', target: { kind: 'all' },
          due: { vi: 'cơ quan, đơn vị trực thuộc', en: 'subordinate units' },
          text: {
            vi: '100% cơ quan, đơn vị trực thuộc phải có Quy chế tổ chức và hoạt động, Quy chế làm việc phù hợp quy định hiện hành.',
            en: 'Every subordinate unit has its rules of organisation and of work.',
          },
        },
        {
          key: '1.staff', target: { kind: 'in-words' },
          text: {
            vi: 'Đào tạo đội ngũ cán bộ, công chức, viên chức có số lượng, cơ cấu hợp lý, đủ phẩm chất và năng lực thi hành công vụ.',
            en: 'A staff of the right number and structure, fit for its duties.',
          },
        },
      ],
    },
    {
      number: 2,
      duties: [
        {
          key: '2.leadership', target: { kind: 'in-words' },
          text: {
            vi: 'Thủ trưởng cơ quan, đơn vị trực tiếp lãnh đạo, chỉ đạo, có cơ chế kiểm soát công tác tiếp nhận, giải quyết, trả hồ sơ thủ tục hành chính của cá nhân doanh nghiệp.',
            en: 'The head leads and controls how dossiers are received, settled and returned.',
          },
        },
        {
          key: '2.linked', target: { kind: 'in-words' },
          text: {
            vi: 'Đối với quy trình liên thông, người đứng đầu cơ quan đầu mối tiếp nhận hồ sơ chịu trách nhiệm kiểm soát, theo dõi, đôn đốc toàn bộ quy trình',
            en: 'In linked procedures the head of the receiving agency answers for the whole.',
          },
        },
        {
          key: '2.publication', target: { kind: 'done' },
          text: {
            vi: 'Công khai kịp thời, đầy đủ, đúng quy định các danh mục thủ tục hành chính, các thủ tục hành chính được công bố; các danh mục thủ tục hành chính áp dụng dịch vụ công trực tuyến mức độ 3, 4; các danh mục không áp dụng tiếp nhận và trả kết quả qua dịch vụ bưu chính công ích tại Bộ phận tiếp nhận và trả kết quả và Trang thông tin điện tử (nếu có) của cơ quan, đơn vị trực thuộc.',
            en: 'Lists of procedures are published in time, in full and by the rules, at the one-stop office and on the web site.',
          },
        },
        {
          key: '2.on-time', target: { kind: 'above', share: 0.9 },
          each: { vi: 'trên từng lĩnh vực', en: 'in each field' },
          text: {
            vi: 'Tỷ lệ từng hồ sơ giải quyết đúng hạn trên từng lĩnh vực đạt trên 90%.',
            en: 'Dossiers settled on time: above 90 % in each field.',
          },
        },
        {
          key: '2.online', target: { kind: 'range', from: 0.3, to: 0.4 },
          text: {
            vi: '30% - 40% số lượng thủ tục hành chính đủ yêu cầu, điều kiện được cung cấp dịch vụ công mức độ 3, 4.',
            en: '30–40 % of the procedures that qualify are online services of levels 3 and 4.',
          },
        },
        {
          key: '2.apology', target: { kind: 'all' },
          due: { vi: 'hồ sơ trễ hạn', en: 'late dossiers' },
          text: {
            vi: '100% hồ sơ hành chính giải quyết bị trễ hạn phải thực hiện thư xin lỗi đối với cá nhân, doanh nghiệp theo quy định.',
            en: 'Every late dossier gets a letter of apology.',
          },
        },
      ],
    },
    {
      number: 3,
      duties: [
        {
          key: '3.petitions', target: { kind: 'all' },
          due: { vi: 'phản ánh, kiến nghị', en: 'petitions' },
          text: {
            vi: '100% phản ánh, kiến nghị về quy định hành chính, thủ tục hành chính của cá nhân, doanh nghiệp phải được xử lý kịp thời và đúng quy định.',
            en: 'Every petition on rules and procedures is handled in time and by the rules.',
          },
        },
      ],
    },
    {
      number: 4,
      duties: [
        {
          key: '4.documents', target: { kind: 'all' },
          due: { vi: 'văn bản chính thức trao đổi', en: 'official documents exchanged' },
          text: {
            vi: '100% các văn bản chính thức trao đổi giữa các cơ quan các cấp (trừ các văn bản, tài liệu có độ mật) được trao đổi hoàn toàn dưới dạng điện tử kết hợp với chữ ký số.',
            en: 'Every official document between agencies goes electronically, digitally signed.',
          },
        },
      ],
    },
    {
      number: 5,
      duties: [
        {
          key: '5.quality-system', target: { kind: 'all' },
          due: { vi: 'cơ quan, Ủy ban nhân dân cấp xã', en: 'agencies and communes' },
          text: {
            vi: '100% cơ quan, Ủy ban nhân dân cấp xã triển khai thực hiện xây dựng, áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo yêu cầu của tiêu chuẩn quốc gia TCVN ISO 9001/ISO điện tử.',
            en: 'Every agency and commune keeps a quality system by TCVN ISO 9001.',
          },
        },
      ],
    },
    {
      number: 6,
      duties: [
        {
          key: '6.satisfaction', target: { kind: 'above', share: 0.8 },
          each: { vi: 'từng cơ quan, đơn vị trực thuộc', en: 'each subordinate unit' },
          text: {
            vi: 'Đạt tỷ lệ trên 80% ý kiến hài lòng của người dân, doanh nghiệp đối với sự phục vụ của từng cơ quan, đơn vị trực thuộc.',
            en: 'Above 80 % of opinions are satisfied with the service of each subordinate unit.',
          },
        },
        {
          key: '6.results-public', target: { kind: 'done' },
          text: {
            vi: 'Kết quả khảo sát ý kiến của cá nhân, doanh nghiệp phải được công khai tại Bộ phận tiếp nhận và trả kết quả và Trang thông tin điện tử (nếu có) của cơ quan, đơn vị trực để cá nhân, tổ chức giám sát.',
            en: 'Results of surveys are made public at the one-stop office and on the web site.',
          },
        },
      ],
    },
    {
      number: 7,
      duties: [
        {
          key: '7.inspection', target: { kind: 'at-least', share: 0.3 },
          text: {
            vi: 'Tổ chức kiểm tra định kỳ và đột xuất tối thiểu 30% số phòng, ban chuyên môn, đơn vị trực thuộc',
            en: 'At least 30 % of the divisions and subordinate units are inspected.',
          },
        },
        {
          key: '7.heads', target: { kind: 'in-words' },
          text: {
            vi: 'đặc biệt kiểm tra trách nhiệm người đứng đầu trong chỉ đạo, điều hành công tác cải cách hành chính.',
            en: 'Inspections look above all at how the heads answer for the reform.',
          },
        },
      ],
    },
    {
      number: 8,
      duties: [
        {
          key: '8.reception', target: { kind: 'in-words' },
          text: {
            vi: 'Thủ trưởng cơ quan, đơn vị thực hiện nghiêm quy định về tiếp công dân',
            en: 'The head keeps strictly to the rules on receiving citizens.',
          },
        },
        {
          key: '8.accountability', target: { kind: 'in-words' },
          text: {
            vi: 'quy định trách nhiệm và cơ chế giải trình của các cơ quan nhà nước.',
            en: 'and to those on the responsibility and accountability of state agencies.',
          },
        },
      ],
    },
    {
      number: 9,
      duties: [
        {
          key: '9.initiative', target: { kind: 'count', atLeast: 1 },
          text: {
            vi: 'Có ít nhất một sáng kiến, giải pháp hiệu quả nhằm nâng cao chất lượng và tiến độ giải quyết yêu cầu của cá nhân, doanh nghiệp.',
            en: 'At least one initiative that makes the work better and faster.',
          },
        },
      ],
    },
    {
      number: 10,
      duties: [
        {
          key: '10.par-index',
          target: { kind: 'band', key: 'good', name: { vi: 'Tốt', en: 'Good' } },
          text: {
            vi: 'Chỉ số cải cách hành chính năm 2019 của cơ quan đạt từ loại Tốt trở lên.',
            en: 'The reform index of the agency for 2019 is Good or better.',
          },
        },
      ],
    },
  ],
};
