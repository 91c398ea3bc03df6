import { changeBetween } from '../published/change-between.ts';
import { PAR_INDEX_1150_PROVINCE as PAR } from '../cards/par-index-1150.data.ts';
import type { PublishedFigure } from '../published/published-figure.ts';
import { publishedFigure as figure, PUBLISHED_FIGURES } from '../published/published-results.ts';
import {
  added, compared, derived, type Reckoned, type RecomputedFigure, sharedOut, subtracted,
  writeNumber,
} from './recompute-row.ts';

const SOURCE = 'phu-tho-2021';
const valueOf = (id: string): number => figure(id).value;
const isDomain = ({ kind }: PublishedFigure): boolean => kind === 'domain';

/** Results of 2020 as the portal of Phú Thọ prints them. */
export function recompute2020(): RecomputedFigure[] {
  return [...nationalRows(), ...placeRows(), ...riseRows(), ...domainRows()];
}

function nationalRows(): RecomputedFigure[] {
  return [
    compared(
      {
        id: 'par-2020-gap', source: SOURCE, printed: 'cao hơn 0,53 điểm',
        what: {
          vi: 'PAR INDEX 2020: Quảng Ninh hơn Hải Phòng', en: 'Quảng Ninh above Hải Phòng, 2020',
        },
      },
      valueOf('par-2020/quang-ninh.gap'),
      subtracted(valueOf('par-2020/quang-ninh'), valueOf('par-2020/hai-phong')),
    ),
    derived(
      {
        id: 'par-2020-range', source: SOURCE,
        what: { vi: 'PAR INDEX 2020: nhất hơn cuối', en: 'PAR INDEX 2020: first above last' },
      },
      subtracted(valueOf('par-2020/quang-ninh'), valueOf('par-2020/quang-ngai')),
    ),
    derived(
      {
        id: 'par-2020-range-ministries', source: SOURCE,
        what: { vi: 'PAR INDEX 2020 khối bộ: nhất hơn cuối', en: 'Ministries: first above last' },
      },
      subtracted(valueOf('par-2020/state-bank'), valueOf('par-2020/education')),
    ),
    compared(
      {
        id: 'par-2020-ministries', source: SOURCE, printed: '19 bộ, cơ quan ngang bộ',
        what: { vi: 'PAR INDEX 2020: số bộ', en: 'PAR INDEX 2020: ministries' },
      },
      valueOf('par-2020/ministries'),
      added([valueOf('par-2020/ministries-ranked'), valueOf('par-2020/ministries-not-ranked')]),
    ),
    derived(
      {
        id: 'sipas-2020-range', source: SOURCE,
        what: { vi: 'SIPAS 2020: nhất hơn cuối', en: 'SIPAS 2020: first above last' },
        note: { vi: 'Điểm phần trăm.', en: 'Percentage points.' },
      },
      subtracted(valueOf('sipas-2020/quang-ninh'), valueOf('sipas-2020/binh-thuan')),
    ),
    compared(
      {
        id: 'sipas-2020-survey', source: SOURCE, printed: 'năm thứ tư',
        what: { vi: 'SIPAS: lần đo của năm 2020', en: 'SIPAS: the survey of 2020' },
        note: {
          vi: 'Tính từ năm 2017 theo Quyết định số 2640/QĐ-BNV.',
          en: 'Counted from 2017, Decision 2640/QĐ-BNV.',
        },
      },
      valueOf('sipas-2020/survey-number'), { rule: '2020 − 2017 + 1', value: 2020 - 2017 + 1 },
    ),
  ];
}

function placeRows(): RecomputedFigure[] {
  return [...formerPlaceRows(), placesRow()];
}

function formerPlaceRows(): RecomputedFigure[] {
  return ['par', 'sipas'].flatMap((index) => {
    const of = (key: string): number => valueOf(`${index}-2020/phu-tho.${key}`);
    const [place, up] = [of('place'), of('places-up')];
    const name = index === 'par' ? 'PAR INDEX' : 'SIPAS';
    return [
      derived(
        {
          id: `${index}-2019-phu-tho-place`, source: SOURCE,
          what: { vi: `${name} 2019: Phú Thọ xếp thứ`, en: `${name} 2019: place of Phú Thọ` },
          note: {
            vi: 'Suy ra từ thứ hạng năm 2020 và số bậc tăng.',
            en: 'From the place of 2020 and the places gained.',
          },
        },
        added([place, up]),
      ),
      derived(
        {
          id: `${index}-2020-phu-tho-share`, source: SOURCE,
          what: {
            vi: `${name} 2020: Phú Thọ thuộc nhóm đầu (% số tỉnh)`,
            en: `${name} 2020: Phú Thọ is within the first (% of provinces)`,
          },
        },
        sharedOut(place, valueOf('par-2020/provinces')),
      ),
    ];
  });
}

/** Places and figures have to be in one order: a better place never has a smaller figure. */
function placesRow(): RecomputedFigure {
  const placed = ['quang-ninh', 'hai-phong', 'phu-tho', 'quang-ngai'].map((key) => ({
    place: valueOf(`par-2020/${key}.place`), value: valueOf(`par-2020/${key}`),
  }));
  const byPlace = placed.toSorted((a, b) => a.place - b.place);
  const fits = byPlace.every(({ value }, at) => at === 0 || value < byPlace[at - 1]!.value);
  return {
    id: 'par-2020-order', source: SOURCE,
    printed: 'đứng đầu … vị trí thứ 2 … xếp thứ 10/63 … đứng cuối bảng xếp hạng',
    what: { vi: 'PAR INDEX 2020: thứ hạng khớp với điểm', en: 'Places fit the points, 2020' },
    rule: byPlace.map(({ place, value }) => `${place}: ${writeNumber(value)}`).join(' > '),
    ours: byPlace.map(({ place }) => place).join(', '), verdict: fits ? 'equal' : 'impossible',
  };
}

function riseRows(): RecomputedFigure[] {
  const pairs = [
    ['par-2019/phu-tho', 'par-2020/phu-tho', 'PAR INDEX'],
    ['sipas-2019-phu-tho/phu-tho', 'sipas-2020/phu-tho', 'SIPAS'],
  ] as const;
  return pairs.map(([before, after, name]) =>
    derived(
      {
        id: `phu-tho-rise-${figure(after).index}`, source: SOURCE,
        what: { vi: `${name} 2019–2020: Phú Thọ tăng`, en: `${name} 2019–2020: rise of Phú Thọ` },
      },
      riseOf(figure(before), figure(after)),
    ),
  );
}

function riseOf(before: PublishedFigure, after: PublishedFigure): Reckoned {
  const change = changeBetween(before, after);
  const value = change.kind === 'change' ? change.value : Number.NaN;
  return { rule: subtracted(after.value, before.value).rule, value };
}

function domainRows(): RecomputedFigure[] {
  const [before, after] = ['par-2019', 'par-2020'].map((set) =>
    PUBLISHED_FIGURES.filter((each) => each.id.startsWith(`${set}/phu-tho.`) && isDomain(each)),
  );
  const rises = after!.map((each) =>
    derived(
      {
        id: `phu-tho-rise-${each.of!}`, source: SOURCE,
        what: { vi: `Phú Thọ 2019–2020: ${nameOf(each, 'vi')}`, en: `Rise: ${nameOf(each, 'en')}` },
      },
      riseOf(before!.find(({ of }) => of === each.of)!, each),
    ),
  );
  return [...rises, strongRow(before!, after!), ...unreportedRows(before!, after!)];
}

/** Whoever rose "strongly" should have risen more than who just "rose". */
function strongRow(
  before: readonly PublishedFigure[],
  after: readonly PublishedFigure[],
): RecomputedFigure {
  const rise = (key: string): number => {
    const [from, to] = [before, after].map((all) => all.find(({ of }) => of === key)!);
    return riseOf(from!, to!).value;
  };
  const [strong, plain] = [['modernization', 'impact'], ['direction', 'staff', 'finance']].map(
    (keys) => keys.map(rise),
  );
  const [least, most] = [Math.min(...strong!), Math.max(...plain!)];
  const fits = least > most;
  return {
    id: 'phu-tho-strong-rises', source: SOURCE, printed: '2 chỉ số … tăng điểm mạnh',
    what: { vi: 'Phú Thọ 2020: hai lĩnh vực tăng mạnh nhất', en: 'The two strongest rises' },
    rule: `nhỏ nhất của (${listed(strong!)}) > lớn nhất của (${listed(plain!)})`,
    ours: `${writeNumber(least)} ${fits ? '>' : '<'} ${writeNumber(most)}`,
    verdict: fits ? 'equal' : 'differs',
    note: {
      vi: 'Công tác chỉ đạo, điều hành tăng nhiều hơn lĩnh vực Tác động, vốn được gọi là tăng mạnh.',
      en: 'Direction rose more than Impact, which is said to have risen strongly.',
    },
  };
}

const listed = (values: readonly number[]): string =>
  values.map((value) => writeNumber(value)).join('; ');

const nameOf = ({ of }: PublishedFigure, language: 'vi' | 'en'): string =>
  PAR.domains.find(({ key }) => key === of)!.name[language];

const totalOf = (year: number): number => valueOf(`par-${year}/phu-tho`);
const sumOfAll = (parts: readonly PublishedFigure[]): Reckoned =>
  added(parts.map(({ value }) => value));

const rest = (year: number, parts: readonly PublishedFigure[]): number =>
  subtracted(totalOf(year), sumOfAll(parts).value).value;

/** What five domains leave for the other three. */
function unreportedRows(
  before: readonly PublishedFigure[],
  after: readonly PublishedFigure[],
): RecomputedFigure[] {
  const told = ['domains-much-up', 'domains-up'].map((key) => valueOf(`par-2020/phu-tho.${key}`));
  const restRow = (year: number, parts: readonly PublishedFigure[]): RecomputedFigure =>
    derived(
      {
        id: `phu-tho-rest-${year}`, source: SOURCE,
        what: {
          vi: `Phú Thọ ${year}: ba lĩnh vực không nêu, cộng lại`,
          en: `Phú Thọ ${year}: the three that are not reported, together`,
        },
      },
      {
        rule: `${writeNumber(totalOf(year))} − (${sumOfAll(parts).rule})`,
        value: rest(year, parts),
      },
    );
  return [
    compared(
      {
        id: 'phu-tho-domains-named', source: SOURCE, printed: '2 chỉ số … 3 chỉ số',
        what: { vi: 'Phú Thọ 2020: số lĩnh vực được nêu', en: 'Phú Thọ 2020: domains named' },
        note: {
          vi: '3 trong 8 lĩnh vực không được nêu.', en: 'Three of the eight are not reported.',
        },
      },
      after.length, added(told),
    ),
    restRow(2019, before), restRow(2020, after),
    derived(
      {
        id: 'phu-tho-rest-change', source: SOURCE,
        what: {
          vi: 'Phú Thọ 2019–2020: ba lĩnh vực không nêu thay đổi',
          en: 'Change of the three that are not reported',
        },
        note: {
          vi: 'Ba lĩnh vực không nêu cộng lại giảm điểm.',
          en: 'The three that are not reported fell, taken together.',
        },
      },
      subtracted(rest(2020, after), rest(2019, before)),
    ),
  ];
}
