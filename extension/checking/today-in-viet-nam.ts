const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Calendar day in Viet Nam, `YYYY-MM-DD`; the machine may stand in another time zone. */
export function todayInVietNam(now: Date): string {
  return DAY.format(now);
}
