/** A document that a source names with its day. */
export interface DatedDocument {
  number: string;
  /** Day of issue as the source has it, `YYYY-MM-DD`. */
  issued: string;
  source: string;
}

/** Documents with a day in the five source texts, in their order. */
export const DATED_DOCUMENTS: readonly DatedDocument[] = [
  { number: '3787/BNV-CCHC', issued: '2021-08-04', source: 'letter-3787' },
  { number: '334/BC-MTTW-BTT', issued: '2021-05-17', source: 'letter-3787' },
  { number: '68/NQ-CP', issued: '2020-05-12', source: 'letter-3787' },
  { number: '468/QĐ-TTg', issued: '2021-03-27', source: 'letter-3787' },
  { number: '433/QĐ-BNV', issued: '2021-03-28', source: 'letter-3787' },
  { number: '76/NQ-CP', issued: '2021-07-15', source: 'letter-3787' },
  { number: '1368/QĐ-BNV', issued: '2021-12-31', source: 'home-affairs-plan-2022' },
  { number: '23/CT-TTg', issued: '2021-09-02', source: 'home-affairs-plan-2022' },
  { number: '61/2018/NĐ-CP', issued: '2018-04-23', source: 'home-affairs-plan-2022' },
  { number: '107/2021/NĐ-CP', issued: '2021-12-06', source: 'home-affairs-plan-2022' },
  { number: '45/2016/QĐ-TTg', issued: '2016-10-19', source: 'home-affairs-plan-2022' },
  { number: '123/2016/NĐ-CP', issued: '2016-09-01', source: 'home-affairs-plan-2022' },
  { number: '101/2020/NĐ-CP', issued: '2020-08-28', source: 'home-affairs-plan-2022' },
  { number: '120/2020/NĐ-CP', issued: '2020-10-07', source: 'home-affairs-plan-2022' },
  { number: '108/2014/NĐ-CP', issued: '2014-11-20', source: 'home-affairs-plan-2022' },
  { number: '113/2018/NĐ-CP', issued: '2018-08-31', source: 'home-affairs-plan-2022' },
  { number: '01/2015/TTLT-BNV-BTC', issued: '2015-04-14', source: 'home-affairs-plan-2022' },
  { number: '130/2005/NĐ-CP', issued: '2005-10-17', source: 'home-affairs-plan-2022' },
  { number: '117/2013/NĐ-CP', issued: '2013-10-07', source: 'home-affairs-plan-2022' },
  { number: '60/2021/NĐ-CP', issued: '2021-06-21', source: 'home-affairs-plan-2022' },
  { number: '28/QĐ-TTg', issued: '2018-07-12', source: 'home-affairs-plan-2022' },
  { number: '10-NQ/BCSĐ', issued: '2021-10-25', source: 'home-affairs-plan-2022' },
  { number: '1271/QĐ-UBND', issued: '2021-08-18', source: 'dak-nong-2021' },
  { number: '1887/QĐ-UBND', issued: '2020-12-18', source: 'dak-nong-2021' },
  { number: '1150/QĐ-BNV', issued: '2019-12-30', source: 'indexes-2021' },
  { number: '2640/QĐ-BNV', issued: '2017-10-10', source: 'indexes-2021' },
  { number: '1551/QĐ-UB', issued: '2021-05-18', source: 'thai-nguyen-2021' },
  { number: '124/KH-UBND', issued: '2020-09-14', source: 'thai-nguyen-2021' },
  { number: '3934/QĐ-UBND', issued: '2020-12-09', source: 'thai-nguyen-2021' },
  { number: '4042/QĐ-UBND', issued: '2020-12-24', source: 'thai-nguyen-2021' },
  { number: '741/TB-STP', issued: '2021-07-01', source: 'thai-nguyen-2021' },
];
