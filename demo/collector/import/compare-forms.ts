import type { AnswerValue, SurveyResponse } from '#core/survey/response.ts';
import { findResponses } from '../store/find-responses.ts';
import { answerEarlier } from '../store/keep-responses.ts';
import type { AnswersPart, DetailsPart } from '../store/response-parts.ts';
import type { CollectorDatabase, ResponseTable } from '../store/tables.ts';
import type { KeyedForm } from './read-forms.ts';

/** A form that was imported before with other answers: what differs, as it was and as it is now. */
export interface Conflict {
  form: KeyedForm;
  differences: readonly Difference[];
}

/** One value that differs; undefined where there is none. */
export interface Difference {
  key: string;
  stored: string | undefined;
  given: string | undefined;
}

/** How the forms of a file stand to what the collector has. */
export interface ComparedForms {
  /** Not known yet. */
  fresh: readonly KeyedForm[];
  /** Imported before with the same answers. */
  repeated: readonly KeyedForm[];
  conflicts: readonly Conflict[];
  withdrawn: readonly KeyedForm[];
}

const AT_ONCE = 500;

/** Looks every form up, some hundred at once. */
export async function compareForms(
  database: CollectorDatabase,
  forms: readonly KeyedForm[],
): Promise<ComparedForms> {
  const compared = {
    fresh: [] as KeyedForm[], repeated: [] as KeyedForm[],
    conflicts: [] as Conflict[], withdrawn: [] as KeyedForm[],
  };
  for (let at = 0; at < forms.length; at += AT_ONCE) {
    const some = forms.slice(at, at + AT_ONCE);
    const known = await findResponses(database, some.map(({ response }) => response.id));
    for (const form of some) {
      const earlier = known.get(form.response.id);
      if (!earlier) compared.fresh.push(form);
      else enter(compared, form, earlier);
    }
  }
  return compared;
}

function enter(
  compared: { repeated: KeyedForm[]; conflicts: Conflict[]; withdrawn: KeyedForm[] },
  form: KeyedForm,
  earlier: ResponseTable,
): void {
  const { outcome } = answerEarlier(form.response, earlier);
  if (outcome === 'withdrawn') compared.withdrawn.push(form);
  else if (outcome === 'repeated') compared.repeated.push(form);
  else compared.conflicts.push({ form, differences: differencesOf(form.response, earlier) });
}

function differencesOf(response: SurveyResponse, earlier: ResponseTable): Difference[] {
  const [given, stored] = [valuesOf(response), storedValues(earlier)];
  const keys = [...new Set([...stored.keys(), ...given.keys()])];
  return keys
    .filter((key) => stored.get(key) !== given.get(key))
    .map((key) => ({ key, stored: stored.get(key), given: given.get(key) }));
}

function storedValues({ answers, details }: ResponseTable): Map<string, string> {
  const counted = JSON.parse(answers!) as AnswersPart;
  const rest = details === null ? { answers: {} } : (JSON.parse(details) as DetailsPart);
  const { answeredOn, levels } = counted;
  return valuesOf({ ...rest, answeredOn, answers: { ...rest.answers, ...levels } });
}

function valuesOf({
  answeredOn, procedure, answers,
}: Pick<SurveyResponse, 'answeredOn' | 'procedure' | 'answers'>): Map<string, string> {
  const values: (readonly [string, AnswerValue | undefined])[] = [
    ['answeredOn', answeredOn], ['procedure', procedure], ...Object.entries(answers),
  ];
  return new Map(
    values.flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const])),
  );
}
