import { bandOf } from '../bands.ts';
import { roundTo } from '../decimal.ts';
import { publishedFigure } from '../published/published-results.ts';
import { THAI_NGUYEN_2020_BANDS as BANDS } from '../cards/province-internal.data.ts';
import {
  added, bounded, compared, derived, type RecomputedFigure, sharedOut, subtracted, writeNumber,
} from './recompute-row.ts';

const SOURCE = 'thai-nguyen-2021';
const par = (key: string): number => publishedFigure(`par-thai-nguyen-2020/${key}`).value;
const sipas = (key: string): number => publishedFigure(`sipas-thai-nguyen-2020/${key}`).value;

/** Results of Thái Nguyên for 2020. */
export function recomputeInternal(): RecomputedFigure[] {
  return [...countRows(), ...meanRows(), ...classRows(), ...satisfactionRows()];
}

function countRows(): RecomputedFigure[] {
  return [
    compared(
      {
        id: 'thai-nguyen-departments', source: SOURCE, printed: '19 sở, ban, ngành',
        what: { vi: 'Thái Nguyên 2020: số sở, ban, ngành', en: 'Thái Nguyên 2020: departments' },
      },
      par('departments'),
      added([par('departments-good'), par('departments-fair'), par('departments-average')]),
    ),
    compared(
      {
        id: 'thai-nguyen-districts', source: SOURCE, printed: '09 UBND cấp huyện',
        what: { vi: 'Thái Nguyên 2020: số huyện', en: 'Thái Nguyên 2020: districts' },
      },
      par('districts'),
      added([par('districts-good'), par('districts-fair'), par('districts-average')]),
    ),
    compared(
      {
        id: 'thai-nguyen-justice-place', source: SOURCE, printed: 'xếp thứ 11',
        what: {
          vi: 'Sở Tư pháp: đứng đầu nhóm trung bình',
          en: 'Justice: the first of the class "average"',
        },
      },
      par('justice.place'), added([par('departments-good'), par('departments-fair'), 1]),
    ),
  ];
}

/**
 * A mean of figures that are not printed can still be impossible: the best and the worst case that
 * the classes, the highest, the lowest and the eleventh place allow.
 */
function meanRows(): RecomputedFigure[] {
  const [high, low, eleventh] = [par('industry'), par('industrial-zones'), par('justice')];
  const [best, worst] = [par('song-cong'), par('phu-binh')];
  const departments = limits(
    [high, 80, ...repeat(70, 8), eleventh, ...repeat(low, 8)],
    [high, high, ...repeat(80, 8), ...repeat(eleventh, 8), low],
  );
  const districts = limits([best, 70, ...repeat(worst, 7)], [best, best, ...repeat(70, 6), worst]);
  return [
    bounded(
      {
        id: 'thai-nguyen-departments-mean', source: SOURCE, printed: '69,63',
        what: { vi: 'Thái Nguyên 2020: trung bình các sở', en: 'Mean of the departments' },
      },
      par('departments-mean'), departments,
    ),
    bounded(
      {
        id: 'thai-nguyen-districts-mean', source: SOURCE, printed: '66,47',
        what: { vi: 'Thái Nguyên 2020: trung bình các huyện', en: 'Mean of the districts' },
      },
      par('districts-mean'), districts,
    ),
  ];
}

const repeat = (value: number, times: number): number[] =>
  Array.from({ length: times }, () => value);

const mean = (values: readonly number[]): number => added(values).value / values.length;

function limits(
  lowest: readonly number[],
  highest: readonly number[],
): { low: number; high: number; rule: string } {
  const rule = 'giới hạn từ mức xếp loại, điểm cao nhất, thấp nhất, thứ 11';
  return { low: roundTo(mean(lowest), 2), high: roundTo(mean(highest), 2), rule };
}

/** The classes that are printed. The limits were inferred from them, so they can only fit. */
function classRows(): RecomputedFigure[] {
  const printed = [
    ['industry', 'good', 'tốt'], ['song-cong', 'fair', 'khá'], ['justice', 'average', 'trung bình'],
    ['industrial-zones', 'average', 'trung bình'], ['phu-binh', 'average', 'trung bình'],
  ] as const;
  return printed.map(([key, band, words]) => {
    const { value, owner } = publishedFigure(`par-thai-nguyen-2020/${key}`);
    const ours = bandOf(BANDS, value);
    const name = 'name' in owner ? owner.name : key;
    return {
      id: `thai-nguyen-class-${key}`, source: SOURCE, printed: words,
      what: { vi: `Xếp loại: ${name}`, en: `Class: ${name}` },
      rule: `${writeNumber(value)}; tốt ≥ 80 > khá ≥ 70 > trung bình ≥ 50 (suy ra)`,
      ours: ours?.name.vi.toLowerCase() ?? '–',
      verdict: ours?.key === band ? 'possible' : 'impossible',
    };
  });
}

function satisfactionRows(): RecomputedFigure[] {
  return [
    derived(
      {
        id: 'thai-nguyen-measured', source: SOURCE,
        what: { vi: 'SIPAS Thái Nguyên 2020: % sở được đo', en: '% of departments measured' },
        note: {
          vi: 'Mười sở không phát sinh thủ tục là không có số liệu.',
          en: 'Ten departments without procedures have no figure.',
        },
      },
      sharedOut(sipas('departments'), par('departments')),
    ),
    derived(
      {
        id: 'thai-nguyen-sipas-departments', source: SOURCE,
        what: { vi: 'SIPAS Thái Nguyên 2020: sở cao nhất hơn thấp nhất', en: 'Departments: range' },
      },
      subtracted(sipas('transport'), sipas('justice')),
    ),
    derived(
      {
        id: 'thai-nguyen-sipas-districts', source: SOURCE,
        what: {
          vi: 'SIPAS Thái Nguyên 2020: huyện cao nhất hơn thấp nhất', en: 'Districts: range',
        },
      },
      subtracted(sipas('phu-luong'), sipas('thai-nguyen-city')),
    ),
  ];
}
