import { useState } from 'preact/hooks';
import type { Finding } from '#core/rules/rule.ts';
import type { CheckedPage, PageState } from '../checked-page.ts';
import { useTexts } from '../localization/texts.ts';
import { askPlace, tellPage } from '../platform/ask-page.ts';
import { Findings } from './Findings.tsx';
import { PageHeader } from './PageHeader.tsx';
import { ReportButtons } from './ReportButtons.tsx';
import { TestButton } from './TestButton.tsx';
import { UnreadFields } from './UnreadFields.tsx';
import { UnreadFrames } from './UnreadFrames.tsx';

interface Props {
  page: CheckedPage;
  /** Absent where the page is no longer open with our script in it. */
  live?: { tabId: number; state: PageState };
}

/** Everything that is known about a checked page. */
export function CheckedPageView({ page, live }: Props) {
  const { texts } = useTexts();
  const [said, setSaid] = useState('');
  const show = async (procedure: number, { field }: Finding): Promise<void> => {
    if (!live) return;
    const { shown } = await askPlace(live.tabId, { address: page.address, procedure, field });
    setSaid(shown ? texts.placeShown : texts.noPlace);
  };
  return (
    <>
      <PageHeader page={page} />
      {live?.state.kind === 'checked' ? (
        <MarksSwitch tabId={live.tabId} checked={live.state.marks} />
      ) : (
        <p class="quiet">{texts.notLive}</p>
      )}
      <ReportButtons page={page} />
      <Findings
        page={page}
        {...(live && { onShow: (index: number, finding: Finding) => void show(index, finding) })}
      />
      <p class="said" role="status">
        {said}
      </p>
      <UnreadFields page={page} />
      {live && <TestButton page={page} tabId={live.tabId} />}
      <UnreadFrames addresses={page.unreadFrames ?? []} />
    </>
  );
}

function MarksSwitch({ tabId, checked }: { tabId: number; checked: boolean }) {
  const { texts } = useTexts();
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) =>
          void tellPage(tabId, { type: 'show-marks', visible: currentTarget.checked })
        }
      />
      {texts.marks}
    </label>
  );
}
