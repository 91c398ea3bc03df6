import { useRef, useState } from 'preact/hooks';
import { toVietnameseDate } from '#core/calendar/to-vietnamese-date.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { answerDue, type DueAnswer } from '../panel/due-date/answer-due.ts';
import {
  type DueError,
  type DueField,
  type DueForm,
  readDueForm,
} from '../panel/due-date/read-due-form.ts';
import { DueDateAnswer } from './DueDateAnswer.tsx';
import { TextField } from './TextField.tsx';

type DueErrors = Partial<Record<DueField, DueError>>;

interface Props {
  /** The day that it is in Viet Nam; dossiers are mostly received today. */
  today: string;
  limit: string;
}

/** Ngày hẹn trả: receipt and time limit in; the day, and how it was counted, out. */
export function DueDateTool({ today, limit }: Props) {
  const { texts } = useTexts();
  const [form, setForm] = useState<DueForm>({
    received: toVietnameseDate(today),
    time: '',
    limit,
    afterHours: false,
    printed: '',
    times: '',
    extension: '',
  });
  const [errors, setErrors] = useState<DueErrors>({});
  const [answer, setAnswer] = useState<DueAnswer>();
  const element = useRef<HTMLFormElement>(null);
  const submit = (): void => {
    const read = readDueForm(form);
    setErrors(read.ok ? {} : read.errors);
    setAnswer(read.ok ? answerDue(read.question) : undefined);
    if (!read.ok) focusFirst(element.current, read.errors);
  };
  const count = Object.keys(errors).length;
  return (
    <>
      <form
        ref={element}
        class="due-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p class="quiet">{texts.dueIntro}</p>
        <DueFields form={form} errors={errors} onChange={(part) => setForm({ ...form, ...part })} />
        <button type="submit" class="main">
          {texts.dueCount}
        </button>
      </form>
      <p class="error" role="alert">
        {count > 0 && fill(texts.dueErrors, { count })}
      </p>
      <DueDateAnswer answer={answer} />
    </>
  );
}

function focusFirst(form: HTMLFormElement | null, errors: DueErrors): void {
  const fields = [...(form?.querySelectorAll('input') ?? [])];
  const first = fields.find(({ name }) => name in errors);
  const folded = first?.closest('details');
  if (folded) folded.open = true;
  first?.focus();
}

interface FieldsProps {
  form: DueForm;
  errors: DueErrors;
  onChange: (part: Partial<DueForm>) => void;
}

function DueFields({ form, errors, onChange }: FieldsProps) {
  const { texts } = useTexts();
  const field = (name: DueField, label: string, hint?: string) => {
    const error = errors[name];
    return (
      <TextField
        name={name}
        label={label}
        {...(hint !== undefined && { hint })}
        value={form[name]}
        error={error && fill(texts[error.text], { words: error.words })}
        first={name === 'received'}
        {...((name === 'limit' || name === 'extension') && { lang: 'vi' as const })}
        onInput={(value) => onChange({ [name]: value })}
      />
    );
  };
  return (
    <>
      <div class="field-pair">
        {field('received', texts.dueReceived, texts.dueReceivedHint)}
        {field('time', texts.dueTime, texts.dueTimeHint)}
      </div>
      {field('limit', texts.dueLimit, texts.dueLimitHint)}
      <label class="option">
        <input
          type="checkbox"
          checked={form.afterHours}
          onChange={({ currentTarget }) => onChange({ afterHours: currentTarget.checked })}
        />
        {texts.dueAfterHours}
      </label>
      <details class="due-late">
        <summary>{texts.dueLate}</summary>
        {field('printed', texts.duePrinted, texts.duePrintedHint)}
        {field('times', texts.dueTimes)}
        {field('extension', texts.dueExtension, texts.dueExtensionHint)}
      </details>
    </>
  );
}
