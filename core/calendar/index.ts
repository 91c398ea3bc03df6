export { addCalendarTime, type CalendarUnit } from './add-calendar-time.ts';
export { addWorkingDays, countWorkingDays, rollForward } from './add-working-days.ts';
export type { CalendarStep, Counted, StepKind } from './calendar-step.ts';
export { dueDate } from './due-date.ts';
export { type CaseDue, dueDatesOf, type Receipt } from './due-dates-of.ts';
export { type DescribedDay, describeDay, isWorkingDay } from './is-working-day.ts';
export { type LateDossier, type LateDossierCase, lateDossier } from './late-dossier.ts';
export {
  type LeadTime, leadTime, type LeadTimeReading, type PublicationKind,
} from './lead-time.ts';
export { OFFICE_HOURS, type OfficeHours, type OfficeSpan } from './office-hours.ts';
export {
  ANNOUNCED_YEARS, KNOWN_BEYOND, PUBLIC_HOLIDAYS, VIET_NAM_CALENDAR,
} from './public-holidays.data.ts';
export { reappoint } from './reappoint.ts';
export { sameDayDue } from './same-day-due.ts';
export type {
  BeyondCalendar, DueDate, KnownDueDate, NotCountable, OtherReading, TimeLimit,
} from './time-limit.ts';
export type {
  KnownDay, SpecialDay, SpecialDayKind, UnsettledSpan, WorkCalendar,
} from './work-calendar.ts';
