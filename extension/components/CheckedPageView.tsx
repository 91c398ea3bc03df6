import { useContext } from 'preact/hooks';
import type { CheckedPage, PageState } from '../checked-page.ts';
import { useTexts } from '../localization/texts.ts';
import type { FindingFilter } from '../panel/finding-filter.ts';
import type { ListedFinding } from '../panel/listed-finding.ts';
import { askPlace, tellPage } from '../platform/ask-page.ts';
import { ChangedNotice } from './ChangedNotice.tsx';
import { Findings } from './Findings.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PanelActionsContext } from './panel-actions.ts';
import { ReportButtons } from './ReportButtons.tsx';
import { TestButton } from './TestButton.tsx';
import { UnreadFields } from './UnreadFields.tsx';
import { UnreadFrames } from './UnreadFrames.tsx';

interface Props {
  page: CheckedPage;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
  /** Absent where the page is no longer open with our script in it. */
  live?: { tabId: number; state: PageState };
}

/** Everything that is known about a checked page. */
export function CheckedPageView({ page, filter, onFilter, live }: Props) {
  const { texts } = useTexts();
  const { say } = useContext(PanelActionsContext);
  const show = async ({ at, finding }: ListedFinding): Promise<void> => {
    if (!live) return;
    const asked = { address: page.address, procedure: at, field: finding.field };
    const { shown } = await askPlace(live.tabId, asked);
    say(shown ? texts.placeShown : texts.noPlace);
  };
  return (
    <>
      <PageHeader page={page} />
      {live?.state.kind === 'changed' && <ChangedNotice page={page} />}
      {live?.state.kind === 'checked' && (
        <MarksSwitch tabId={live.tabId} checked={live.state.marks} />
      )}
      {!live && <p class="quiet">{texts.notLive}</p>}
      <ReportButtons page={page} />
      <Findings
        page={page}
        filter={filter}
        onFilter={onFilter}
        {...(live && { onShow: (one: ListedFinding) => void show(one) })}
      />
      <UnreadFields page={page} isLive={live !== undefined} />
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
