import { describe, expect, it } from 'vitest';
import { PAPI } from '#core/scorecards/cards/papi.data.ts';
import { PAPI_GROUPS } from '#core/scorecards/cards/papi.data.ts';
import { PAR_INDEX_1150_PROVINCE } from '#core/scorecards/cards/par-index-1150.data.ts';
import {
  PAR_THAI_NGUYEN_2020, THAI_NGUYEN_2020_BANDS,
} from '#core/scorecards/cards/province-internal.data.ts';
import { publishedCard } from '#core/scorecards/published/published-card.ts';
import { sayCard } from '#core/scorecards/say-card.ts';
import { type CardFigures, scoreCard } from '#core/scorecards/score-card.ts';

const figures = (more: Partial<CardFigures>): CardFigures => ({
  unit: { name: 'Tỉnh An Bình' }, period: { year: 2019 },
  source: { name: { vi: 'Thử', en: 'Test' }, certainty: 'second-hand' }, domains: {}, ...more,
});
const everywhere = (value: number): Record<string, number> =>
  Object.fromEntries(PAPI.domains.map(({ key }) => [key, value]));

describe('sayCard', () => {
  it('says Phú Thọ 2020: the published total, and that five domains make no total', () => {
    const query = { index: 'par', year: 2020, name: 'Phú Thọ' } as const;
    const words = sayCard(publishedCard(PAR_INDEX_1150_PROVINCE, query)!);
    expect(words.total).toEqual({
      vi: '85,74 điểm trên tối đa 100', en: '85.74 points out of 100',
    });
    expect(words.sum.vi).toBe(
      'Có số liệu của 5/8 lĩnh vực, cộng được 56,04 điểm; chưa phải tổng.',
    );
    expect(words.place).toEqual({ vi: 'xếp thứ 10', en: 'place 10' });
    expect(words.certainty.vi).toBe('Đã đọc tại nguồn');
  });
  it('says a group and no place of PAPI', () => {
    const given = figures({ domains: everywhere(5.5), group: PAPI_GROUPS[0].name });
    const words = sayCard(scoreCard(PAPI, given));
    expect(words.total?.vi).toBe('44,00 điểm trên tối đa 80');
    expect(words.place?.vi).toBe('Cao nhất');
    expect(words.ordering.vi).toContain('không có thứ hạng');
    expect(words.sum.en).toBe('All 8 domains together: 44.00 points.');
  });
  it('says a band with its limits, and that they were inferred', () => {
    const given = figures({ published: 71.06, place: { place: 1, of: 9 } });
    const words = sayCard(scoreCard(PAR_THAI_NGUYEN_2020, given, THAI_NGUYEN_2020_BANDS));
    expect(words.band?.vi).toBe('Khá (từ 70 đến dưới 80)');
    expect(words.bandCertainty?.en).toBe('Inferred from published figures');
    expect(words.place?.vi).toBe('xếp thứ 1/9');
    expect(words.sum.vi).toBe('Chỉ số chung lấy theo công bố, không phải tổng của các phần.');
  });
  it('says that nothing is known, and that a published whole is another than the sum', () => {
    expect(sayCard(scoreCard(PAPI, figures({})))).toEqual({
      sum: { vi: 'Chưa có số liệu của lĩnh vực nào.', en: 'No domain has a figure.' },
      ordering: expect.any(Object), certainty: expect.any(Object),
    });
    const given = figures({ domains: everywhere(5), published: 41 });
    expect(sayCard(scoreCard(PAPI, given)).disagrees?.vi).toContain('khác với tổng');
  });
});
