/** Units of a time limit, Bộ luật Dân sự 2015 Art. 144, and the two kinds of day and hour. */
export type TimeUnit = 'minute' | 'hour' | 'workingHour' | 'day' | 'workingDay' | 'week' | 'month' | 'year';

/** One duration that a text states, such as "không quá 05 ngày làm việc". */
export interface Duration {
  /** Number of units; the lower end of a range. */
  amount: number;
  /** Upper end of a range such as "10-25 ngày". */
  maximum?: number;
  /** Absent when the text has a bare number. */
  unit?: TimeUnit;
  /** The case or branch it holds for, such as "trường hợp phải xác minh". */
  condition?: string;
  /**
   * True for each part of one time of several units ("1 tháng 15 ngày"): the parts add up, and none
   * of them is a time that can be compared.
   */
  isPart?: boolean;
  /** The words it was read from. */
  text: string;
}

/**
 * What a text says about the time. They are different facts:
 * - `stated`: at least one duration, or a moment such as "trong ngày";
 * - `refersElsewhere`: it names another document or body that sets the time;
 * - `event`: an event instead of a duration ("trước khi tàu cập cảng");
 * - `notStated`: it says that nothing is set or known ("Không quy định", "Không có thông tin");
 * - `blank`: the label is there and nothing beside it;
 * - `unread`: words that this reader does not understand.
 */
export type TimeStatement =
  | 'stated'
  | 'refersElsewhere'
  | 'event'
  | 'notStated'
  | 'blank'
  | 'unread';

/** Thời hạn giải quyết as a portal writes it. */
export interface ProcessingTime {
  text: string;
  statement: TimeStatement;
  /** Every duration in the order of the text; branches and cases included. */
  durations: Duration[];
  /** "Ngay trong ngày": the result on the day of receipt. */
  sameDay?: boolean;
  /** Time of day after which the next working day counts, such as `15:00` in "sau 15 giờ". */
  cutOff?: string;
  /** What starts the clock: "ngày nhận đủ hồ sơ hợp lệ". */
  startsAt?: string;
}
