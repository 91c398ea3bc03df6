import { useContext } from 'preact/hooks';
import { ADAPTERS } from '../adapters/index.ts';
import type { PageState } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { Notice } from './Notice.tsx';
import { PanelActionsContext } from './panel-actions.ts';
import { UnreadFrames } from './UnreadFrames.tsx';

/** Says why a page has no results. */
export function UnreadableNotice({ state }: { state: Extract<PageState, { kind: 'unreadable' }> }) {
  const { language, texts } = useTexts();
  const { openPicker } = useContext(PanelActionsContext);
  const { reason, detail, unreadFrames } = state;
  const names = ADAPTERS.map(({ name }) => name[language]).join('; ');
  return (
    <Notice title={texts[`${reason}Title`]}>
      <p>{texts[reason]}</p>
      {reason === 'noAdapter' && (
        <>
          <p>{texts.pickerWayOut}</p>
          <button type="button" aria-haspopup="dialog" onClick={() => openPicker()}>
            {texts.pickerOpen}
          </button>
          <p class="quiet">{fill(texts.knownPortals, { names })}</p>
        </>
      )}
      <UnreadFrames addresses={unreadFrames ?? []} />
      {detail && (
        <details>
          <summary>{texts.detailLabel}</summary>
          <code>{detail}</code>
        </details>
      )}
    </Notice>
  );
}
