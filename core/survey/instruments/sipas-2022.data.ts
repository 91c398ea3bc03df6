import type { Instrument } from '../instrument.ts';
import { FIVE_LEVELS } from './five-levels.data.ts';

/**
 * The form of 2022: 33 criteria, 14 on policies and 19 on services. Known from survey sites that print
 * it, which shorten five of the criteria on services and all of those on policies: what is shortened
 * stays out. The names of the factors are those of the form that followed.
 */
export const SIPAS_2022: Instrument = {
  id: 'sipas-2022',
  version: 1,
  title: {
    vi: 'Khảo sát sự hài lòng của người dân (mẫu phiếu năm 2022)',
    en: 'Survey of citizens’ satisfaction (form of 2022)',
  },
  source: {
    name: { vi: 'Mẫu phiếu khảo sát năm 2022', en: 'Survey form of 2022' },
    certainty: 'second-hand',
    note: {
      vi: 'Theo phiếu đăng trên hai trang khảo sát của địa phương; chưa đối chiếu với văn bản gốc.',
      en: 'As printed by two local survey sites; not compared with the original.',
    },
  },
  missingItems: 19,
  scale: FIVE_LEVELS,
  factors: [
    {
      key: 'access',
      name: { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' },
      items: [
        {
          key: 'access.information',
          wording: {
            vi: 'Cơ quan cung cấp thông tin về việc giải quyết thủ tục hành chính theo nhiều hình thức, dễ tiếp cận, dễ hiểu đối với mọi người dân.',
            en: 'The agency informs about procedures in many ways that everyone can reach and understand.',
          },
        },
        {
          key: 'access.signs',
          wording: {
            vi: 'Trụ sở cơ quan tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính có biển hiệu, hướng dẫn rõ ràng, dễ thấy.',
            en: 'The office where dossiers are filed and results are given has clear signs that are easy to see.',
          },
        },
        {
          key: 'access.equipment',
          wording: {
            vi: 'Trang thiết bị phục vụ người dân đầy đủ, chất lượng tốt, giúp người dân giải quyết công việc dễ dàng hơn.',
            en: 'The equipment for citizens is complete and good, and makes matters easier.',
          },
        },
      ],
    },
    {
      key: 'procedure',
      name: { vi: 'Thủ tục hành chính', en: 'Administrative procedure' },
      items: [
        {
          key: 'procedure.dossier-as-prescribed',
          wording: {
            vi: 'Thành phần hồ sơ người dân phải nộp là đúng quy định',
            en: 'The documents that citizens have to file are those the rules prescribe',
          },
        },
        {
          key: 'procedure.fee-as-prescribed',
          wording: {
            vi: 'Mức phí/lệ phí người dân phải nộp là đúng quy định.',
            en: 'The fees and charges that citizens have to pay are those the rules prescribe.',
          },
        },
        {
          key: 'procedure.time-as-prescribed',
          wording: {
            vi: 'Thời hạn giải quyết thủ tục hành chính cho người dân là đúng quy định.',
            en: 'The processing time is as prescribed.',
          },
        },
      ],
    },
    {
      key: 'officials',
      name: { vi: 'Công chức', en: 'Civil servants' },
      items: [
        {
          key: 'officials.polite',
          wording: {
            vi: 'Công chức có thái độ giao tiếp lịch sự, tôn trọng đối với người dân.',
            en: 'The civil servants are polite and respectful to citizens.',
          },
        },
        {
          key: 'officials.answering',
          wording: {
            vi: 'Công chức cung cấp thông tin, trả lời kịp thời, đầy đủ các câu hỏi, ý kiến của người dân.',
            en: 'The civil servants answer the questions of citizens in time and in full.',
          },
        },
        {
          key: 'officials.clear-guidance',
          wording: {
            vi: 'Công chức hướng dẫn hồ sơ dễ hiểu, đảm bảo người dân có thể hoàn thiện hồ sơ sau một lần hướng dẫn.',
            en: 'The guidance of the civil servants is easy to understand, so that a dossier is complete after one time.',
          },
        },
        {
          key: 'officials.rule-abiding',
          wording: {
            vi: 'Công chức tuân thủ đúng quy định trong giải quyết công việc cho người dân.',
            en: 'The civil servants follow the rules in handling matters.',
          },
        },
        {
          key: 'officials.devoted',
          wording: {
            vi: 'Công chức tận tình đối với người dân trong quá trình giải quyết công việc.',
            en: 'The civil servants are devoted to citizens while handling matters.',
          },
        },
      ],
    },
    {
      key: 'feedback',
      name: { vi: 'Phản ánh, kiến nghị', en: 'Complaints and proposals' },
      items: [
        {
          key: 'feedback.channels',
          wording: {
            vi: 'Cơ quan có bố trí hình thức tiếp nhận phản ánh, kiến nghị, giúp người dân phản ánh, kiến nghị dễ dàng',
            en: 'The agency provides ways to complain and propose that are easy for citizens',
          },
        },
        {
          key: 'feedback.handled',
          wording: {
            vi: 'Cơ quan tiếp nhận, xử lý phản ánh, kiến nghị của người dân đúng quy định.',
            en: 'The agency receives and handles complaints and proposals as prescribed.',
          },
        },
        {
          key: 'feedback.informed',
          wording: {
            vi: 'Cơ quan thông báo kết quả xử lý phản ánh kiến nghị cho người dân kịp thời.',
            en: 'The agency tells in time how complaints and proposals were handled.',
          },
        },
      ],
    },
  ],
};
