import type { CaseDue, CalendarStep, DueDate } from '#core/calendar/index.ts';
import { toVietnameseDate } from '#core/calendar/to-vietnamese-date.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import type { DueAnswer } from '../panel/due-date/answer-due.ts';
import { writeMoment } from '../panel/due-date/write-moment.ts';
import { LateDates } from './LateDates.tsx';
import { Law } from './Law.tsx';

/** With more days than this, the count is folded away at first. */
const MANY_DAYS = 20;

/** The due dates with the count of days behind them; the dates are said aloud. */
export function DueDateAnswer({ answer }: { answer: DueAnswer | undefined }) {
  return (
    <div class="due-answer">
      <p class="unseen" role="status">
        {answer?.cases.map(({ result }) => (
          <Headline result={result} />
        ))}
      </p>
      {answer?.cases.map((one, index) => (
        <CaseAnswer key={`${index} ${one.text}`} one={one} />
      ))}
      {answer?.late.map((one) => (
        <LateDates key={one.due} answer={one} />
      ))}
    </div>
  );
}

function Headline({ result }: { result: DueDate }) {
  const { language, texts } = useTexts();
  if (result.status === 'known') {
    return <>{fill(texts.dueResult, { day: writeMoment(result.due, language) })} </>;
  }
  return <>{result.status === 'beyondCalendar' ? texts.dueBeyond : texts.dueResultUnknown} </>;
}

function CaseAnswer({ one }: { one: CaseDue }) {
  const { language, texts } = useTexts();
  const { text, condition, result } = one;
  return (
    <section class={`due-case ${result.status}`}>
      <h3>
        <Headline result={result} />
      </h3>
      <p class="quiet">
        {fill(texts.dueFor, { words: text })}
        {condition !== undefined && ` · ${condition}`}
      </p>
      {result.status !== 'known' && <p>{result.message[language]}</p>}
      {result.status === 'beyondCalendar' && <KnownHolidays result={result} />}
      {result.status !== 'notCountable' && <Explanation result={result} />}
    </section>
  );
}

function KnownHolidays({ result }: { result: Extract<DueDate, { status: 'beyondCalendar' }> }) {
  const { language, texts } = useTexts();
  const { holidays } = result.known;
  if (holidays.length === 0) return null;
  const days = holidays.map(({ day, name }) => `${toVietnameseDate(day)} (${name[language]})`).join('; ');
  return <p>{fill(texts.dueKnownHolidays, { days })}</p>;
}

function Explanation({ result }: { result: Exclude<DueDate, { status: 'notCountable' }> }) {
  const { language, texts } = useTexts();
  const { steps, legalBasis } = result;
  const { notes, otherReading } =
    result.status === 'known' ? result : { notes: [], otherReading: undefined };
  return (
    <>
      {notes.map((note) => (
        <p key={note.vi} class="quiet">
          {note[language]}
        </p>
      ))}
      {otherReading && (
        <p>
          {texts.dueOther}: {otherReading.words[language]}
        </p>
      )}
      <details open={steps.length <= MANY_DAYS}>
        <summary>{texts.dueSteps}</summary>
        <ol class="due-steps">
          {steps.map((step, index) => (
            <Step key={`${index} ${step.day}`} step={step} />
          ))}
        </ol>
      </details>
      <Law citations={legalBasis} />
    </>
  );
}

function Step({ step }: { step: CalendarStep }) {
  const { language } = useTexts();
  return (
    <li class={step.kind}>
      <span class="due-day">{writeMoment(step.day, language)}</span> {step.words[language]}
    </li>
  );
}
