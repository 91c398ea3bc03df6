import { useId } from 'preact/hooks';
import { SEVERITY_LABELS } from '#core/rules/labels.data.ts';
import { SEVERITIES } from '#core/rules/rule.ts';
import { TOPIC_LABELS, TOPICS } from '#core/rules/topics.data.ts';
import type { Wording } from '#core/wording.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import type { FilteredFindings, FindingFilter } from '../panel/finding-filter.ts';

interface Props {
  filter: FindingFilter;
  filtered: FilteredFindings;
  onChange: (part: Partial<FindingFilter>) => void;
}

/** Chooses what the findings are about and how grave they are; each choice says how many it has. */
export function ChoiceFilters({ filter, filtered, onChange }: Props) {
  const { texts } = useTexts();
  return (
    <div class="choices">
      <Choice
        label={texts.topicLabel}
        any={texts.anyTopic}
        keys={TOPICS}
        labels={TOPIC_LABELS}
        counts={filtered.topics}
        chosen={filter.topic}
        onChoose={(topic) => onChange({ topic })}
      />
      <Choice
        label={texts.severityLabel}
        any={texts.anySeverity}
        keys={SEVERITIES}
        labels={SEVERITY_LABELS}
        counts={filtered.severities}
        chosen={filter.severity}
        onChoose={(severity) => onChange({ severity })}
      />
    </div>
  );
}

interface ChoiceProps<Key extends string> {
  label: string;
  any: string;
  keys: readonly Key[];
  labels: Readonly<Record<Key, Wording>>;
  counts: Readonly<Record<Key, number>>;
  chosen: Key | undefined;
  onChoose: (key: Key | undefined) => void;
}

function Choice<Key extends string>(props: ChoiceProps<Key>) {
  const { label, any, keys, labels, counts, chosen, onChoose } = props;
  const { language, texts } = useTexts();
  const id = useId();
  const all = keys.reduce((sum, key) => sum + counts[key], 0);
  const choose = (value: string): void => onChoose(keys.find((key) => key === value));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{fill(texts.choiceCount, { name: any, count: all })}</option>
        {keys.map((key) => (
          <option key={key} value={key}>
            {fill(texts.choiceCount, { name: labels[key][language], count: counts[key] })}
          </option>
        ))}
      </select>
    </div>
  );
}
