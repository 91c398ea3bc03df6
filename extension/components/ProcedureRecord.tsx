import { useContext, useMemo, useState } from 'preact/hooks';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { PageKind } from '../adapters/adapter.ts';
import { useTexts } from '../localization/texts.ts';
import {
  describeRecord,
  type RecordPart,
  type RecordRow,
} from '../panel/record/describe-record.ts';
import { LongWords } from './LongWords.tsx';
import { PanelActionsContext } from './panel-actions.ts';

interface Props {
  procedure: Procedure;
  kind: PageKind;
  /** The heading of a part: one below what the record stands under. */
  heading?: 'h3' | 'h4';
}

/** The whole record of a procedure as it was read; drawn when it is opened. */
export function ProcedureRecord({ procedure, kind, heading = 'h4' }: Props) {
  const { texts } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details class="record" open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {texts.recordTitle}
      </summary>
      {open && <Parts procedure={procedure} kind={kind} heading={heading} />}
    </details>
  );
}

/** A list shows procedures in short: parts of which it has nothing are not listed one by one. */
function Parts({ procedure, kind, heading = 'h4' }: Props) {
  const speaker = useTexts();
  const { texts, language } = speaker;
  const parts = useMemo(() => describeRecord(procedure, speaker), [procedure, language]);
  const shown = parts.filter(
    ({ rows }) => kind === 'detail' || rows.some(({ words }) => words !== undefined),
  );
  return (
    <div class="record-parts">
      {shown.map((part, index) => (
        <Part key={index} part={part} heading={heading} />
      ))}
      {kind === 'list' && <p class="quiet">{texts.listNote}</p>}
    </div>
  );
}

function Part({ part, heading: Heading }: { part: RecordPart; heading: 'h3' | 'h4' }) {
  return (
    <>
      {part.title && <Heading>{part.title}</Heading>}
      <dl>
        {part.rows.map((row) => (
          <Row key={row.field} row={row} />
        ))}
      </dl>
    </>
  );
}

function Row({ row }: { row: RecordRow }) {
  const { texts } = useTexts();
  const { openDueDate } = useContext(PanelActionsContext);
  const { name, words, values, isLimit } = row;
  return (
    <div class={words === undefined ? 'absent' : undefined}>
      <dt>{name}</dt>
      <dd>
        <Words words={words} />
        {values.length > 0 && (
          <p class="value">
            <span class="quiet">{texts.recordValue}: </span>
            {values.join('; ')}
          </p>
        )}
        {isLimit && words !== undefined && (
          <button type="button" class="plain" onClick={() => openDueDate(words)}>
            {texts.dueTitle}
          </button>
        )}
      </dd>
    </div>
  );
}

function Words({ words }: { words: string | undefined }) {
  const { texts } = useTexts();
  if (words === undefined) return <em>{texts.notOnPage}</em>;
  return words.trim() === '' ? <em>{texts.quoteBlank}</em> : <LongWords words={words.trim()} />;
}
