import type { CommitmentPlan } from './commitment.ts';

/**
 * Kế hoạch CCHC của tỉnh Đắk Nông năm 2021: one figure, all tasks done. Its list was not printed.
 */
export const TASK_PLAN_2021: CommitmentPlan = {
  id: 'dak-nong-tasks-2021', version: 1, year: 2021, unit: 'Sở, ban, ngành, huyện tỉnh Đắk Nông',
  name: {
    vi: 'Kế hoạch cải cách hành chính tỉnh Đắk Nông năm 2021',
    en: 'Reform plan of Đắk Nông, 2021',
  },
  basis: {
    document: '1887/QĐ-UBND', issued: '2020-12-18', certainty: 'confirmed',
    source: 'dak-nong-2021',
    name: {
      vi: 'Quyết định số 1887/QĐ-UBND ngày 18/12/2020 của UBND tỉnh Đắk Nông',
      en: 'Decision 1887/QĐ-UBND of 18 December 2020 of the province of Đắk Nông',
    },
  },
  notes: [
    {
      vi: 'Từ ngày 01/7/2025 Đắk Nông thuộc tỉnh Lâm Đồng; kế hoạch này giữ tên cũ.',
      en: 'Đắk Nông is part of Lâm Đồng since 1 July 2025; this plan keeps its former name.',
    },
  ],
  items: [
    {
      number: 1,
      duties: [
        {
          key: 'tasks', target: { kind: 'all' },
          text: {
            vi: 'Tập trung triển khai các nội dung, nhiệm vụ CCHC theo Quyết định số 1887/QĐ-UBND ngày 18/12/2020 của UBND tỉnh về việc ban hành Kế hoạch CCHC tỉnh Đắk Nông năm 2021, đảm bảo hoàn thành 100% nhiệm vụ đề ra.',
            en: 'All tasks of the plan of 2021 are done.',
          },
        },
        {
          key: 'apology', target: { kind: 'all' },
          due: { vi: 'trường hợp trễ hẹn', en: 'late cases' },
          text: {
            vi: 'nghiêm túc thực hiện xin lỗi người dân, tổ chức khi để xảy ra trễ hẹn.',
            en: 'Citizens and organisations get an apology when something is late.',
          },
        },
        {
          key: 'publication', target: { kind: 'done' },
          text: {
            vi: 'niêm yết, công khai TTHC rõ ràng, thuận tiện, đầy đủ',
            en: 'Procedures are posted and published clearly, conveniently and in full.',
          },
        },
      ],
    },
  ],
};

/** Kế hoạch CCHC năm 2022 của Bộ Nội vụ: what of it is a figure. */
export const TASK_PLAN_2022: CommitmentPlan = {
  id: 'home-affairs-tasks-2022', version: 1, year: 2022, unit: 'Bộ Nội vụ',
  name: {
    vi: 'Kế hoạch cải cách hành chính năm 2022 của Bộ Nội vụ',
    en: 'Reform plan of the Ministry of Home Affairs, 2022',
  },
  basis: {
    document: '1368/QĐ-BNV', issued: '2021-12-31', certainty: 'confirmed',
    source: 'home-affairs-plan-2022',
    name: {
      vi: 'Quyết định số 1368/QĐ-BNV ngày 31/12/2021 của Bộ trưởng Bộ Nội vụ',
      en: 'Decision 1368/QĐ-BNV of 31 December 2021 of the Minister of Home Affairs',
    },
  },
  items: [
    {
      number: 1,
      duties: [
        {
          key: 'digitized', target: { kind: 'at-least', share: 0.6 },
          text: {
            vi: 'Số hóa 60% kết quả giải quyết thủ tục hành chính đang còn hiệu lực và có giá trị sử dụng thuộc thẩm quyền giải quyết của Bộ Nội vụ.',
            en: '60 % of the results in force that the ministry issues are digitised.',
          },
        },
      ],
    },
  ],
};
