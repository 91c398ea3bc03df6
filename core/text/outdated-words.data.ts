import type { Wording } from '../wording.ts';

/** Từ ngữ lỗi thời: words that a listing should no longer use. */
export interface OutdatedWord {
  id: string;
  /** To be matched against text normalised by `normalizeText`. */
  pattern: RegExp;
  /** The day, or the year where no day is known, from which the words are out of date. */
  since: string;
  why: Wording;
  /** What to write instead. */
  instead: Wording;
  /** Document of the law table, and what else shows it. */
  document: string;
  source: string;
  /**
   * True for words that rightly stand in the name of a document of their time ("Nghị quyết … của
   * HĐND tỉnh Hà Giang"): whether they do has to be looked at before they are called wrong.
   */
  inDocumentName: boolean;
  /** True for words that are out of date only where an agency is named, not in running text. */
  onlyInAgency?: true;
}

/** Former province → the one that it is part of since 1/7/2025. */
export const FORMER_PROVINCES: readonly (readonly [former: string, present: string])[] = [
  ['Hà Giang', 'Tuyên Quang'],
  ['Yên Bái', 'Lào Cai'],
  ['Bắc Kạn', 'Thái Nguyên'],
  ['Bắc Giang', 'Bắc Ninh'],
  ['Hòa Bình', 'Phú Thọ'],
  ['Vĩnh Phúc', 'Phú Thọ'],
  ['Hải Dương', 'Hải Phòng'],
  ['Thái Bình', 'Hưng Yên'],
  ['Hà Nam', 'Ninh Bình'],
  ['Nam Định', 'Ninh Bình'],
  ['Quảng Bình', 'Quảng Trị'],
  ['Quảng Nam', 'Đà Nẵng'],
  ['Kon Tum', 'Quảng Ngãi'],
  ['Bình Định', 'Gia Lai'],
  ['Ninh Thuận', 'Khánh Hòa'],
  ['Phú Yên', 'Đắk Lắk'],
  ['Đắk Nông', 'Lâm Đồng'],
  ['Bình Thuận', 'Lâm Đồng'],
  ['Bình Phước', 'Đồng Nai'],
  ['Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
  ['Bình Dương', 'Hồ Chí Minh'],
  ['Long An', 'Tây Ninh'],
  ['Tiền Giang', 'Đồng Tháp'],
  ['Bến Tre', 'Vĩnh Long'],
  ['Trà Vinh', 'Vĩnh Long'],
  ['Kiên Giang', 'An Giang'],
  ['Sóc Trăng', 'Cần Thơ'],
  ['Hậu Giang', 'Cần Thơ'],
  ['Bạc Liêu', 'Cà Mau'],
];

/** Names that pages also spell in another way. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'Bắc Kạn': 'bắc [kc]ạn',
  'Kon Tum': 'kon ?tum',
  'Đắk Nông': 'đ[ắă][kc] nông',
  'Bà Rịa - Vũng Tàu': 'bà rịa ?[-–—]? ?vũng tàu',
};

/** Longer names that begin alike: an older province, and a science. */
const NOT_BEFORE = '(?! ninh| học|\\p{L})';

/** Fields of provincial departments (sở) and of district offices (phòng). */
const FIELDS = [
  'tư pháp', 'nội vụ', 'tài chính(?: - kế hoạch)?', 'xây dựng', 'y tế', 'công thương', 'kinh tế',
  'quản lý đô thị', 'giáo dục(?: và đào tạo)?', 'khoa học và công nghệ', 'giao thông vận tải',
  'nông nghiệp(?: và (?:môi trường|phát triển nông thôn|ptnt))?', 'kế hoạch và đầu tư',
  'tài nguyên và môi trường', 'thông tin và truyền thông', 'văn hóa(?: và thông tin)?',
  'văn hóa, thể thao(?: và du lịch)?', 'du lịch', 'ngoại vụ', 'dân tộc(?: và tôn giáo)?',
  'lao động,? ?-? ?thương binh (?:và|-) xã hội',
].join('|');

/**
 * "tỉnh X", "UBND X", "Sở Tư pháp X". The bare name is not enough: wards and rivers bear it too.
 * The name is matched and what stands before it looked at: searching for a name is quick.
 */
const provincePattern = (former: string): RegExp =>
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:tỉnh|ubnd|hđnd|(?:ủy ban|hội đồng) nhân dân|` +
      String.raw`sở (?:${FIELDS})) )` +
      `${SPELLINGS[former] ?? former.toLowerCase()}${NOT_BEFORE}`,
    'u',
  );

const formerProvince = (
  [former, present]: readonly [former: string, present: string],
  index: number,
): OutdatedWord => ({
  id: `former-province-${index + 1}`,
  pattern: provincePattern(former),
  since: '2025-07-01',
  why: {
    vi: `Từ ngày 01/7/2025, tỉnh ${former} đã sáp nhập vào ${present}.`,
    en: `Since 1 July 2025 the province ${former} is part of ${present}.`,
  },
  instead: { vi: present, en: present },
  document: '202/2025/QH15',
  source: 'Resolution on the merger of provinces: 34 units from 1 July 2025',
  inDocumentName: true,
});

const LEVELS_ENDED: Wording = {
  vi: 'Bốn mức độ của dịch vụ công trực tuyến đã bỏ từ năm 2022, thay bằng toàn trình và một phần.',
  en: 'The four levels of online services ended in 2022; services are complete or in part.',
};
const LEVELS_INSTEAD: Wording = {
  vi: 'Dịch vụ công trực tuyến toàn trình, hoặc một phần',
  en: 'Online service: complete, or in part',
};
const LEVELS_SOURCE = 'Decree 42/2022/NĐ-CP, then Article 14 of Decree 224/2026/NĐ-CP';

const DISTRICT_ENDED: Wording = {
  vi: 'Không còn đơn vị hành chính cấp huyện từ ngày 01/7/2025.',
  en: 'There is no district level since 1 July 2025.',
};
const DISTRICT_INSTEAD: Wording = {
  vi: 'Cấp tỉnh hoặc cấp xã, theo quy định phân định thẩm quyền hiện hành',
  en: 'The province or the commune, as the rules on powers now say',
};
const DISTRICT_SOURCE = 'Two levels of local government from 1 July 2025';

/**
 * Cities below a province, which ended with the district level. Those whose name a province bears
 * too are left out: a province may be a city, or become one (Huế, Đồng Nai, Bắc Ninh).
 */
export const FORMER_CITIES: string = [
  'long xuyên', 'châu đốc', 'vũng tàu', 'bà rịa', 'từ sơn', 'quy nhơn', 'thủ dầu một', 'dĩ an',
  'thuận an', 'tân uyên', 'bến cát', 'đồng xoài', 'phan thiết', 'buôn ma thuột', 'gia nghĩa',
  'biên hòa', 'long khánh', 'cao lãnh', 'sa đéc', 'hồng ngự', 'pleiku', 'phủ lý', 'chí linh',
  'vị thanh', 'ngã bảy', 'nha trang', 'cam ranh', 'rạch giá', 'hà tiên', 'phú quốc', 'đà lạt',
  'bảo lộc', 'tân an', 'vinh', 'tam điệp', 'hoa lư', 'phan rang', 'việt trì', 'tuy hòa', 'đồng hới',
  'tam kỳ', 'hội an', 'hạ long', 'móng cái', 'cẩm phả', 'uông bí', 'đông triều', 'đông hà',
  'sông công', 'phổ yên', 'sầm sơn', 'mỹ tho', 'gò công', 'vĩnh yên', 'phúc yên', 'thủ đức',
  'thủy nguyên', 'điện biên phủ',
].join('|');
const DISTRICT = '(?:quận|huyện|thị xã)';
/** Bodies that had an office in each district; some words may stand between the two. */
const DISTRICT_BODIES =
  'công an|bảo hiểm xã hội|bhxh|hạt kiểm lâm|ban (?:chỉ huy quân sự|chqs)|kho bạc(?: nhà nước)?' +
  '|chi cục (?:thuế|thống kê|thi hành án dân sự)|(?:chi nhánh )?văn phòng đăng ký (?:quyền sử dụng )?đất(?: đai)?' +
  '|trung tâm (?:y tế|dịch vụ nông nghiệp|phát triển quỹ đất|hành chính công)|trạm (?:chăn nuôi|thú y|khuyến nông)' +
  '|hội đồng (?:bồi thường|đăng ký)|ngân hàng chính sách xã hội|đội quản lý thị trường';

/** The table of words out of date. */
export const OUTDATED_WORDS: readonly OutdatedWord[] = [
  {
    id: 'online-service-level',
    // "dịch vụ công trực tuyến mức độ 3, 4", "DVC mức 4"; not the levels of proactive service.
    pattern: new RegExp(
      '(?:trực tuyến|dịch vụ công|dvctt|dvc)[ :(-]{0,3}(?:ở |đạt )?mức(?: độ)?[ :]{0,2}' +
        String.raw`[1-4](?![\d.,]*\d| ?%)`,
      'u',
    ),
    since: '2022', why: LEVELS_ENDED, instead: LEVELS_INSTEAD,
    document: '224/2026/NĐ-CP', source: LEVELS_SOURCE, inDocumentName: true,
  },
  {
    id: 'online-level-label',
    // A cell or a label on its own: "Mức độ 4", "Mức độ: 3", "Mức độ 2 (…)", "Mức độ 3 và 4".
    pattern: /^mức(?: độ)? ?:? ?(?:dvc ?)?[1-4](?:$| ?[([.;,-]| ?(?:và|hoặc|đến|[/&]) ?[1-4](?![\d.,]*\d))/u,
    since: '2022', why: LEVELS_ENDED, instead: LEVELS_INSTEAD,
    document: '224/2026/NĐ-CP', source: LEVELS_SOURCE, inDocumentName: false,
  },
  {
    id: 'district-level',
    pattern: /(?<!\p{L})(?:cấp (?:quận[,/ ]+)?huyện|cấp quận)(?!\p{L})/u,
    since: '2025-07-01', why: DISTRICT_ENDED, instead: DISTRICT_INSTEAD,
    document: '202/2025/QH15', source: DISTRICT_SOURCE, inDocumentName: true,
  },
  {
    id: 'district-committee',
    pattern: new RegExp(
      '(?:ubnd|hđnd|nhân dân)(?: các)? ' +
        String.raw`(?:quận|huyện|thị xã|thành phố (?:trực )?thuộc tỉnh)(?!\p{L})`,
      'u',
    ),
    since: '2025-07-01', why: DISTRICT_ENDED, instead: DISTRICT_INSTEAD,
    document: '202/2025/QH15', source: DISTRICT_SOURCE, inDocumentName: true,
  },
  {
    id: 'district-office',
    // "Phòng Tư pháp huyện", "Phòng Nội vụ quận 3", "Bộ phận Một cửa huyện".
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:phòng (?:${FIELDS})|bộ phận (?:một cửa|tiếp nhận và trả kết quả))` +
        String.raw` (?:cấp |các )?(?:quận|huyện|thị xã)(?!\p{L})`,
      'u',
    ),
    since: '2025-07-01', why: DISTRICT_ENDED, instead: DISTRICT_INSTEAD,
    document: '202/2025/QH15', source: DISTRICT_SOURCE, inDocumentName: true,
  },
  {
    id: 'district-body',
    // "Công an quận, huyện, thị xã", "Chi nhánh Văn phòng đăng ký đất đai huyện", "Ban CHQS huyện".
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${DISTRICT_BODIES})(?: và thú y)? (?:(?:cấp|các|thuộc) )?(?:xã, )?${DISTRICT}` +
        String.raw`(?!\p{L}| cũ| đảo| ủy)`,
      'u',
    ),
    since: '2025-07-01', why: DISTRICT_ENDED, instead: DISTRICT_INSTEAD,
    document: '202/2025/QH15', source: DISTRICT_SOURCE, inDocumentName: true,
  },
  {
    id: 'district-city',
    // "UBND TP Vinh", "Công an thành phố Thủ Đức"; not "UBND thành phố Hà Nội".
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:ubnd|hđnd|nhân dân|công an) (?:thành phố|tp\.?) ?` +
        String.raw`(?:${FORMER_CITIES})(?!\p{L}| \(?(?:cũ|nay))`,
      'u',
    ),
    since: '2025-07-01', why: DISTRICT_ENDED, instead: DISTRICT_INSTEAD,
    document: '202/2025/QH15', source: `${DISTRICT_SOURCE}; names of cities from memory`,
    inDocumentName: true,
  },
  {
    id: 'district-agency',
    // "Chi cục Thuế huyện, thành phố", and offices that only a district had: "Phòng Tư pháp".
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L}| cũ)` +
        '|^phòng (?:giáo dục và đào tạo|tư pháp|nội vụ|tài nguyên và môi trường|' +
        'văn hóa và thông tin|lao động,? ?-? ?thương binh (?:và|-) xã hội)$',
      'u',
    ),
    since: '2025-07-01', why: DISTRICT_ENDED, instead: DISTRICT_INSTEAD,
    document: '202/2025/QH15', source: DISTRICT_SOURCE, inDocumentName: false, onlyInAgency: true,
  },
  ...FORMER_PROVINCES.map(formerProvince),
];
