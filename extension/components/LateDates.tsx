import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import type { LateAnswer } from '../panel/due-date/answer-due.ts';
import { writeMoment } from '../panel/due-date/write-moment.ts';
import { Law } from './Law.tsx';

/** Ngày gửi văn bản xin lỗi and ngày hẹn lại, should the dossier be late. */
export function LateDates({ answer }: { answer: LateAnswer }) {
  const { language, texts } = useTexts();
  const { due, late, reappointed } = answer;
  const { words, mayReappoint, violation, legalBasis } = late;
  return (
    <section class="due-case late">
      <h3>{fill(texts.dueLateBy, { day: writeMoment(due, language) })}</h3>
      <p>{words[language]}</p>
      {violation ? (
        <p class="error">{violation.words[language]}</p>
      ) : (
        <p>{mayReappoint ? texts.dueMayReappoint : texts.dueNoReappoint}</p>
      )}
      {reappointed && (
        <p>
          {reappointed.status === 'known' ? (
            <strong>
              {fill(texts.dueReappointed, { day: writeMoment(reappointed.due, language) })}
            </strong>
          ) : (
            fill(texts.dueReappointUnknown, { why: reappointed.message[language] })
          )}
        </p>
      )}
      <Law citations={legalBasis} />
    </section>
  );
}
