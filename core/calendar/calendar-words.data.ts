import type { Wording } from '../wording.ts';

/** What the steps of an explanation say. */
export const STEP_WORDS = {
  startDay: {
    vi: 'Ngày bắt đầu: không tính, đếm từ ngày liền kề tiếp theo.',
    en: 'The starting day: not counted; the count begins on the following day.',
  },
  startMoment: {
    vi: 'Bắt đầu tính từ {time}.',
    en: 'The time runs from {time}.',
  },
  startMoved: {
    vi: 'Ngoài giờ làm việc ({why}): tính như tiếp nhận vào {day}.',
    en: 'Outside office hours ({why}): treated as received on {day}.',
  },
  workingDay: {
    vi: 'Ngày làm việc thứ {count} trong {of}.',
    en: 'Working day {count} of {of}.',
  },
  workedSaturday: {
    vi: 'Ngày làm việc thứ {count} trong {of} ({why}).',
    en: 'Working day {count} of {of} ({why}).',
  },
  partOfWorkingDay: {
    vi: 'Phần lẻ {part} ngày làm việc bằng {minutes} giờ hành chính: hết hạn lúc {time}.',
    en: 'The remaining {part} of a working day is {minutes} of office hours: it ends at {time}.',
  },
  day: { vi: 'Ngày thứ {count} trong {of}.', en: 'Day {count} of {of}.' },
  partOfDay: {
    vi: 'Ngày thứ {count} trong {of}: phần lẻ của ngày được tính đến hết ngày (24 giờ).',
    en: 'Day {count} of {of}: a part of a day lasts to the end of that day (24:00).',
  },
  week: { vi: 'Tròn {count} trong {of} tuần.', en: 'Week {count} of {of} is complete.' },
  month: { vi: 'Tròn {count} trong {of} tháng.', en: 'Month {count} of {of} is complete.' },
  monthEnd: {
    vi: 'Tròn {count} trong {of} tháng; tháng này không có ngày {date} nên lấy ngày cuối tháng.',
    en: 'Month {count} of {of} is complete; this month has no day {date}, so its last day counts.',
  },
  year: { vi: 'Tròn {count} trong {of} năm.', en: 'Year {count} of {of} is complete.' },
  yearEnd: {
    vi: 'Tròn {count} trong {of} năm; năm này không có ngày 29/02 nên lấy ngày cuối tháng.',
    en: 'Year {count} of {of} is complete; it has no 29 February, so the last of the month counts.',
  },
  officeTime: {
    vi: 'Từ {from} đến {to}: tính {minutes}, cộng dồn {done} trong {of}.',
    en: '{from} to {to}: {minutes} counted, {done} of {of} so far.',
  },
  clockTime: {
    vi: 'Theo đồng hồ, từ {from} đến {to}: cộng dồn {done} trong {of}.',
    en: 'By the clock, {from} to {to}: {done} of {of} so far.',
  },
  skipped: { vi: 'Không tính: {why}.', en: 'Not counted: {why}.' },
  rolled: {
    vi: 'Ngày cuối rơi vào ngày nghỉ ({why}) nên kéo sang ngày làm việc tiếp theo.',
    en: 'The last day is a day off ({why}), so the limit goes on to the next working day.',
  },
  stillOff: { vi: 'Vẫn là ngày nghỉ ({why}).', en: 'Still a day off ({why}).' },
  due: {
    vi: 'Ngày làm việc tiếp theo: hết hạn vào cuối ngày này.',
    en: 'The next working day: the limit ends at the end of it.',
  },
  sameDay: {
    vi: 'Trả kết quả ngay trong ngày tiếp nhận.',
    en: 'The result is due on the day of receipt.',
  },
  beforeCutOff: {
    vi: 'Tiếp nhận không sau {cutOff}: trả kết quả ngay trong ngày.',
    en: 'Received not later than {cutOff}: the result is due on the same day.',
  },
  afterCutOff: {
    vi: 'Tiếp nhận sau {cutOff}: trả kết quả trong ngày làm việc tiếp theo.',
    en: 'Received after {cutOff}: the result is due on the next working day.',
  },
  receivedOnDayOff: {
    vi: 'Tiếp nhận vào ngày nghỉ ({why}): trả kết quả trong ngày làm việc tiếp theo.',
    en: 'Received on a day off ({why}): the result is due on the next working day.',
  },
} as const satisfies Record<string, Wording>;

/** Why no date can be counted. */
export const NOT_COUNTABLE_WORDS = {
  zero: {
    vi: 'Thời hạn ghi là 0 nên không có gì để đếm.',
    en: 'The limit is 0, so there is nothing to count.',
  },
  noTime: {
    vi: 'Thời hạn tính theo giờ cần có giờ tiếp nhận; mới chỉ biết ngày {day}.',
    en: 'A limit by the hour needs the time of receipt; only the day {day} is known.',
  },
  noUnit: {
    vi: 'Thời hạn chỉ có con số. Ghi rõ đơn vị: “ngày làm việc”, “ngày”, “giờ làm việc”, “tháng”…',
    en: 'The limit is a bare number. Name its unit: “ngày làm việc” (working days), “ngày” (days)…',
  },
  severalUnits: {
    vi: 'Không có quy định để cộng nhiều đơn vị thành một thời hạn. Tính riêng từng phần.',
    en: 'No rule says how to add several units into one limit. Count each part by itself.',
  },
  partOfMonth: {
    vi: 'Không có quy định để đếm phần lẻ của tháng ({amount}) trong thời hạn liền mạch.',
    en: 'No rule says how to count a part of a month ({amount}) in a continuous limit.',
  },
} as const satisfies Record<string, Wording>;

/** What is said when the announced calendar ends too early. */
export const BEYOND_WORDS = {
  message: {
    vi: 'Chưa đủ dữ liệu lịch: lịch nghỉ đã công bố gồm từ {from} đến {to}.',
    en: 'Not enough calendar data: days off are announced from {from} to {to}.',
  },
  lastDay: {
    vi: 'Ngày cuối là {day}, chưa biết có phải ngày nghỉ.',
    en: 'The last day is {day}; whether it is a day off is not known.',
  },
  lastDayOff: {
    vi: 'Ngày cuối là {day}, theo luật là ngày nghỉ ({why}); ngày làm việc tiếp theo chưa biết.',
    en: 'The last day is {day}, a day off by law ({why}); the next working day is not known.',
  },
  countedDays: {
    vi: 'Đến hết {to} đã đếm được {amount} trong {of} ngày làm việc.',
    en: 'By the end of {to}, {amount} of {of} working days have been counted.',
  },
  countedMinutes: {
    vi: 'Đến hết {to} đã tính được {amount} trong {of} làm việc.',
    en: 'By the end of {to}, {amount} of {of} of office hours have been counted.',
  },
} as const satisfies Record<string, Wording>;

/** Remarks that go with a known due date. */
export const NOTE_WORDS = {
  officeHours: {
    vi: 'Chưa thấy văn bản nào quy định cách tính giờ làm việc qua giờ nghỉ; ở đây tính theo giờ '
      + 'làm việc {hours}.',
    en: 'No document was found that says how working hours run over breaks; counted here with the '
      + 'office hours {hours}.',
  },
  partOfDay: {
    vi: 'Phần lẻ của ngày làm việc được hiểu là phần tương ứng của giờ làm việc {hours}; luật '
      + 'không nói rõ.',
    en: 'A part of a working day is taken as that part of the office hours {hours}; the law does '
      + 'not say.',
  },
  rolledHours: {
    vi: 'Hạn theo giờ rơi vào ngày nghỉ ({why}). Khoản 5 Điều 148 Bộ luật Dân sự nói về “ngày cuối '
      + 'cùng”; nếu áp dụng thì hết hạn vào cuối ngày {day}.',
    en: 'The limit in hours ends on a day off ({why}). Article 148(5) of the Civil Code speaks of '
      + 'the “last day”; if it is applied, the limit ends at the end of {day}.',
  },
} as const satisfies Record<string, Wording>;

/** What is owed for a late dossier. */
export const LATE_WORDS = {
  apology: {
    vi: 'Gửi văn bản xin lỗi chậm nhất ngày {day}, 01 ngày trước ngày hết hạn.',
    en: 'Send the written apology by {day}, one day before the due date.',
  },
  apologyOnDayOff: {
    vi: 'Theo đúng chữ của nghị định, gửi văn bản xin lỗi chậm nhất ngày {day}, 01 ngày trước ngày '
      + 'hết hạn; đó là ngày nghỉ ({why}) nên trên thực tế cần gửi chậm nhất ngày làm việc '
      + '{practical}.',
    en: 'As the decree is written, the apology is due by {day}, one day before the due date; that '
      + 'is a day off ({why}), so in practice send it by the working day {practical}.',
  },
  apologyUnknown: {
    vi: 'Gửi văn bản xin lỗi chậm nhất ngày {day}, 01 ngày trước ngày hết hạn; chưa đủ dữ liệu '
      + 'lịch để biết ngày làm việc cuối cùng tính đến ngày đó.',
    en: 'Send the written apology by {day}, one day before the due date; the calendar data do not '
      + 'tell the last working day by then.',
  },
  tooOften: {
    vi: 'Đã hẹn lại {count} lần; chỉ được hẹn lại ngày trả kết quả không quá một lần.',
    en: 'Re-appointed {count} times; the date may be set anew at most once.',
  },
} as const satisfies Record<string, Wording>;

/** The ways to read how long before its effect a procedure has to be published. */
export const LEAD_WORDS = {
  calendarDays: {
    vi: 'Theo Nghị định 63/2010/NĐ-CP: quyết định công bố ký trước ngày có hiệu lực ít nhất {days} '
      + 'ngày (ngày theo lịch).',
    en: 'Decree 63/2010/NĐ-CP: the decision is signed at least {days} calendar days before it '
      + 'takes effect.',
  },
  workingDays: {
    vi: 'Theo cách chấm điểm của Cổng Dịch vụ công quốc gia: ký trước ngày có hiệu lực ít nhất '
      + '{days} ngày làm việc.',
    en: 'Scoring of the National Public Service Portal: the decision is signed at least {days} '
      + 'working days before it takes effect.',
  },
  shortened: {
    vi: 'Văn bản ban hành theo trình tự rút gọn, Nghị định 63/2010/NĐ-CP: quyết định công bố ký '
      + 'chậm nhất {days} ngày sau ngày văn bản được ban hành.',
    en: 'Legal text made by the shortened way, Decree 63/2010/NĐ-CP: the decision is signed at '
      + 'most {days} days after the text was issued.',
  },
} as const satisfies Record<string, Wording>;
