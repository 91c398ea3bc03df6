import { useTexts } from '../localization/texts.ts';
import type { FindingFilter } from '../panel/finding-filter.ts';
import type { ActivePage } from '../panel/look-at-active-page.ts';
import { CheckedPageView } from './CheckedPageView.tsx';
import { Notice } from './Notice.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';

interface Props {
  page: ActivePage;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

/** What is known about the page beside the panel, or why nothing is. */
export function PageBody({ page, filter, onFilter }: Props) {
  const { texts } = useTexts();
  if (page.kind === 'starting') return null;
  if (page.kind === 'notWeb') return <Why title={texts.notWebTitle} text={texts.notWeb} />;
  if (page.kind === 'noAccess') return <Why title={texts.noAccessTitle} text={texts.noAccess} />;
  const { state, record, tabId } = page;
  if (state?.kind === 'unreadable') return <UnreadableNotice state={state} />;
  if (record) {
    return (
      <CheckedPageView
        page={record}
        filter={filter}
        onFilter={onFilter}
        {...(state && { live: { state, tabId } })}
      />
    );
  }
  if (state) return <p role="status">{texts.reading}</p>;
  return <Why title={texts.readyTitle} text={texts.ready} />;
}

function Why({ title, text }: { title: string; text: string }) {
  return (
    <Notice title={title}>
      <p>{text}</p>
    </Notice>
  );
}
