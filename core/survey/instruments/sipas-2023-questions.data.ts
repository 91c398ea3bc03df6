import type { Item } from '../instrument.ts';
import type { Option, Question } from '../question.ts';
import { EXPECTATION_LEVELS, FIT_LEVELS, INTEREST_LEVELS } from './scales.data.ts';

/*
 * Options as the survey site of a ward prints them (September 2026); "some" and "many" of the question
 * on money are shortened in our source and follow the question on harassment. What the questions
 * themselves say there is not known, so they are worded here and marked as ours. The questions on
 * readiness, on ways to file and on seven experiences stay out: their options are not known.
 */

/** The nine policies, in the order of the criteria; the first question of the form lists them otherwise. */
const POLICIES: readonly Item[] = [
  { key: 'interest.economy', wording: { vi: 'Phát triển kinh tế', en: 'Economic development' } },
  { key: 'interest.health', wording: { vi: 'Khám chữa bệnh', en: 'Medical care' } },
  { key: 'interest.education', wording: { vi: 'Giáo dục phổ thông', en: 'General education' } },
  { key: 'interest.water', wording: { vi: 'Nước sinh hoạt', en: 'Water for homes' } },
  { key: 'interest.electricity', wording: { vi: 'Điện sinh hoạt', en: 'Electricity for homes' } },
  { key: 'interest.order', wording: { vi: 'Trật tự, an toàn xã hội', en: 'Public order and safety' } },
  { key: 'interest.roads', wording: { vi: 'Giao thông đường bộ', en: 'Road traffic' } },
  { key: 'interest.welfare', wording: { vi: 'An sinh xã hội', en: 'Social welfare' } },
  { key: 'interest.reform', wording: { vi: 'Cải cách hành chính', en: 'Administrative reform' } },
];

/** The seven channels; asked twice, by use and by fit. */
const CHANNELS: readonly Option[] = [
  { key: 'loudspeaker', label: { vi: 'Qua loa phát thanh phường', en: 'By the loudspeakers of the ward' } },
  {
    key: 'meetings',
    label: {
      vi: 'Qua họp, sinh hoạt, thông báo tại khu dân cư',
      en: 'By meetings and notices in the neighbourhood',
    },
  },
  { key: 'officials', label: { vi: 'Qua chính quyền, công chức', en: 'By the authorities and civil servants' } },
  { key: 'friends', label: { vi: 'Qua người thân, bạn bè', en: 'By relatives and friends' } },
  { key: 'press', label: { vi: 'Qua đài, ti vi, báo chí', en: 'By radio, television and press' } },
  {
    key: 'internet',
    label: {
      vi: 'Qua mạng internet (Trang TTĐT, Zalo, Facebook...)',
      en: 'By the internet (websites, Zalo, Facebook…)',
    },
  },
  { key: 'other', label: { vi: 'Qua hình thức khác', en: 'In another way' } },
];

/** Questions in front of the criteria. */
export const BEFORE_CRITERIA: readonly Question[] = [
  {
    kind: 'ratings', key: 'interest', ownWording: true, scale: INTEREST_LEVELS, items: POLICIES,
    wording: {
      vi: 'Ông/Bà quan tâm theo dõi các chính sách sau đây ở mức nào?',
      en: 'How much interest do you take in these policies?',
    },
  },
  {
    kind: 'choices', key: 'channels', ownWording: true, options: CHANNELS,
    wording: {
      vi: 'Ông/Bà biết thông tin về chính sách qua những hình thức nào?',
      en: 'In which ways do you learn of policies?',
    },
  },
  {
    kind: 'ratings', key: 'channel-fit', ownWording: true, scale: FIT_LEVELS,
    items: CHANNELS.map(({ key, label }) => ({ key: `channel-fit.${key}`, wording: label })),
    wording: {
      vi: 'Các hình thức cung cấp thông tin sau đây phù hợp với Ông/Bà ở mức nào?',
      en: 'How well do these ways of informing suit you?',
    },
  },
  {
    kind: 'choice', key: 'harassment', ownWording: true,
    wording: {
      vi: 'Theo Ông/Bà, có công chức gây phiền hà, sách nhiễu cho người dân không?',
      en: 'In your view, do civil servants harass citizens?',
    },
    options: [
      {
        key: 'none',
        label: {
          vi: 'Không có công chức nào gây phiền hà, sách nhiễu cho người dân',
          en: 'No civil servant harasses citizens',
        },
      },
      {
        key: 'some',
        label: {
          vi: 'Có một số công chức gây phiền hà, sách nhiễu cho người dân',
          en: 'Some civil servants harass citizens',
        },
      },
      {
        key: 'many',
        label: {
          vi: 'Có nhiều công chức gây phiền hà, sách nhiễu cho người dân',
          en: 'Many civil servants harass citizens',
        },
      },
    ],
  },
  {
    kind: 'choice', key: 'extra-money', ownWording: true,
    wording: {
      vi: 'Theo Ông/Bà, có người dân phải đưa tiền ngoài quy định cho công chức không?',
      en: 'In your view, do citizens have to give civil servants money outside the rules?',
    },
    options: [
      {
        key: 'none',
        label: {
          vi: 'Không có người dân nào phải đưa tiền ngoài quy định cho công chức',
          en: 'No citizen has to give money outside the rules',
        },
      },
      {
        key: 'some',
        label: {
          vi: 'Có một số người dân phải đưa tiền ngoài quy định cho công chức',
          en: 'Some citizens have to give money outside the rules',
        },
      },
      {
        key: 'many',
        label: {
          vi: 'Có nhiều người dân phải đưa tiền ngoài quy định cho công chức',
          en: 'Many citizens have to give money outside the rules',
        },
      },
    ],
  },
];

/** The ten expectations and the open question behind the criteria. */
export const AFTER_CRITERIA: readonly Question[] = [
  {
    kind: 'ratings', key: 'expectations', ownWording: true, scale: EXPECTATION_LEVELS,
    wording: {
      vi: 'Ông/Bà mong muốn các nội dung sau đây ở mức nào?',
      en: 'How much do you want the following?',
    },
    items: [
      {
        key: 'expectations.transparency',
        wording: {
          vi: 'Nâng cao tính công khai, minh bạch trong cung cấp thông tin',
          en: 'More openness in giving information',
        },
      },
      {
        key: 'expectations.accountability',
        wording: {
          vi: 'Tăng cường trách nhiệm giải trình của chính quyền',
          en: 'More accountability of the authorities',
        },
      },
      {
        key: 'expectations.oversight',
        wording: {
          vi: 'Mở rộng cơ hội tham gia giám sát của người dân',
          en: 'More chances for citizens to take part in oversight',
        },
      },
      {
        key: 'expectations.local-government',
        wording: {
          vi: 'Nâng cao hiệu lực, hiệu quả hoạt động chính quyền địa phương',
          en: 'More effective local government',
        },
      },
      {
        key: 'expectations.facilities',
        wording: {
          vi: 'Tăng cường cơ sở vật chất, trang thiết bị phục vụ giải quyết công việc',
          en: 'Better facilities and equipment',
        },
      },
      {
        key: 'expectations.ability',
        wording: {
          vi: 'Nâng cao năng lực cán bộ, công chức, viên chức',
          en: 'More able officials and civil servants',
        },
      },
      {
        key: 'expectations.attitude',
        wording: {
          vi: 'Nâng cao tinh thần, thái độ phục vụ của cán bộ, công chức',
          en: 'A better attitude of officials and civil servants',
        },
      },
      {
        key: 'expectations.digital',
        wording: {
          vi: 'Tăng cường ứng dụng CNTT, chuyển đổi số',
          en: 'More use of information technology',
        },
      },
      {
        key: 'expectations.online-services',
        wording: {
          vi: 'Nâng cao chất lượng cung ứng Dịch vụ công trực tuyến',
          en: 'Better online public services',
        },
      },
      {
        key: 'expectations.feedback',
        wording: {
          vi: 'Nâng cao chất lượng tiếp nhận, giải quyết góp ý, kiến nghị',
          en: 'Better handling of comments and proposals',
        },
      },
    ],
  },
  {
    kind: 'text', key: 'other-opinions', maxLength: 1000,
    wording: { vi: 'Ý kiến khác', en: 'Other opinions' },
  },
];
