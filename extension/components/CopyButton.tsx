import { useContext, useState } from 'preact/hooks';
import type { CheckedPage } from '../checked-page.ts';
import { useTexts } from '../localization/texts.ts';
import { findingAsText } from '../panel/finding-as-text.ts';
import type { FindingGroup } from '../panel/group-findings.ts';
import { copyText } from '../platform/copy-text.ts';
import { PanelActionsContext } from './panel-actions.ts';

interface Props {
  group: FindingGroup;
  page: CheckedPage;
}

/** Copies a finding as text for an e-mail; shows it, to be copied by hand, if that is refused. */
export function CopyButton({ group, page }: Props) {
  const { language, texts } = useTexts();
  const { say } = useContext(PanelActionsContext);
  const [refused, setRefused] = useState<string>();
  const { title } = group[0].finding;
  const copy = async (): Promise<void> => {
    const text = findingAsText(group, page, { language, texts });
    const copied = await copyText(text);
    setRefused(copied ? undefined : text);
    say(copied ? texts.copied : texts.copyFailed);
  };
  return (
    <>
      <button
        type="button"
        class="copy"
        aria-label={`${texts.copy}: ${title[language]}`}
        onClick={() => void copy()}
      >
        {texts.copy}
      </button>
      {refused !== undefined && (
        <textarea class="copied" readonly aria-label={texts.copyFailed} rows={6} value={refused} />
      )}
    </>
  );
}
