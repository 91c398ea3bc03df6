import { useState } from 'preact/hooks';
import type { Language } from '#core/wording.ts';
import { useTexts } from '../localization/texts.ts';
import type { ActivePage } from '../panel/look-at-active-page.ts';
import { useActivePage } from '../panel/use-active-page.ts';
import { tellPage } from '../platform/ask-page.ts';
import { requestPortal, revokePortal } from '../platform/portal-access.ts';
import { readTab } from '../platform/portal-script.ts';
import { Adapters } from './Adapters.tsx';
import { CheckedPageView } from './CheckedPageView.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { KeptPages } from './KeptPages.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Notice } from './Notice.tsx';
import { PortalAccess } from './PortalAccess.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';

/** The side panel: what was found on the page beside it. */
export function Panel({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { texts } = useTexts();
  const { page, refresh } = useActivePage();
  const record = page.kind === 'page' ? page.record : undefined;
  return (
    <>
      <header>
        <img src="/icon/32.png" alt="" width="24" height="24" />
        <h1>{texts.title}</h1>
        <LanguageSwitch onChoose={onLanguage} />
      </header>
      <main>
        <CheckButton page={page} refresh={refresh} />
        <Body page={page} />
        <Access page={page} refresh={refresh} />
        <Adapters />
        <KeptPages version={record?.checkedAt} onDeleted={refresh} />
      </main>
    </>
  );
}

/** The one thing to do; the browser refuses it where the official has not let us in. */
function CheckButton({ page, refresh }: { page: ActivePage; refresh: () => void }) {
  const { texts } = useTexts();
  const [refusedTab, setRefusedTab] = useState<number>();
  if (page.kind !== 'page') return null;
  const { tabId, record, state } = page;
  const check = async (): Promise<void> => {
    try {
      await readTab(tabId);
      setRefusedTab(undefined);
    } catch {
      setRefusedTab(tabId);
    }
    refresh();
  };
  const reading = state?.kind === 'reading';
  return (
    <>
      <button type="button" class="main" disabled={reading} onClick={() => void check()}>
        {reading ? texts.reading : record ? texts.checkAgain : texts.check}
      </button>
      {refusedTab === tabId && !state && (
        <Notice title={texts.refusedTitle}>
          <p role="alert">{texts.refused}</p>
        </Notice>
      )}
    </>
  );
}

function Body({ page }: { page: ActivePage }) {
  const { texts } = useTexts();
  if (page.kind === 'starting') return null;
  if (page.kind === 'notWeb') return <WithSteps title={texts.notWebTitle} text={texts.notWeb} />;
  if (page.kind === 'noAccess')
    return <WithSteps title={texts.noAccessTitle} text={texts.noAccess} />;
  const { state, record, tabId } = page;
  if (state?.kind === 'unreadable') return <UnreadableNotice state={state} />;
  if (record) return <CheckedPageView page={record} {...(state && { live: { state, tabId } })} />;
  if (state) return <p role="status">{texts.reading}</p>;
  return <WithSteps title={texts.readyTitle} text={texts.ready} />;
}

function WithSteps({ title, text }: { title: string; text: string }) {
  return (
    <>
      <Notice title={title}>
        <p>{text}</p>
      </Notice>
      <FirstSteps />
    </>
  );
}

function Access({ page, refresh }: { page: ActivePage; refresh: () => void }) {
  if (page.kind !== 'page' || !page.portal) return null;
  const { portal, tabId } = page;
  const grant = async (): Promise<void> => {
    if (await requestPortal(portal.pattern)) await readTab(tabId);
    refresh();
  };
  const revoke = async (): Promise<void> => {
    await tellPage(tabId, { type: 'stop' });
    await revokePortal(portal.pattern);
    refresh();
  };
  return (
    <PortalAccess portal={portal} onGrant={() => void grant()} onRevoke={() => void revoke()} />
  );
}
