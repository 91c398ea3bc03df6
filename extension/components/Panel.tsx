import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import type { Language } from '#core/wording.ts';
import type { FieldName } from '../adapters/field-name.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { FIRST_FILTER } from '../panel/finding-filter.ts';
import type { ActivePage } from '../panel/look-at-active-page.ts';
import { currentFinding, stepFindings } from '../panel/step-findings.ts';
import { useActivePage } from '../panel/use-active-page.ts';
import { tellPage } from '../platform/ask-page.ts';
import { clearBadge } from '../platform/badge.ts';
import type { PanelSettings } from '../platform/panel-settings.ts';
import { requestPortal, revokePortal } from '../platform/portal-access.ts';
import { readTab } from '../platform/portal-script.ts';
import { Adapters } from './Adapters.tsx';
import { CheckButton } from './CheckButton.tsx';
import { DueDateDialog } from './DueDateDialog.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { KeptPages } from './KeptPages.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PageBody } from './PageBody.tsx';
import { type PanelActions, PanelActionsContext } from './panel-actions.ts';
import { PickerDialog } from './PickerDialog.tsx';
import { PortalAccess } from './PortalAccess.tsx';
import { Said, type SaidWords } from './Said.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

interface Props {
  settings: PanelSettings;
  onLanguage: (language: Language) => void;
  onSettle: (part: Partial<PanelSettings>) => void;
}

/** Whether something is pointed at, from which field on, and how many readers were made. */
interface PickerState {
  open: boolean;
  field?: FieldName | undefined;
  kept: number;
}

/** The side panel: what was found on the page beside it, and the tools of an official. */
export function Panel({ settings, onLanguage, onSettle }: Props) {
  const { texts } = useTexts();
  const { page, refresh, forget } = useActivePage();
  const record = page.kind === 'page' ? page.record : undefined;
  const [filter, setFilter] = useState(FIRST_FILTER);
  const [said, setSaid] = useState<SaidWords>({ words: '', turn: 0 });
  const [due, setDue] = useState({ open: false, limit: '', today: vietNamDay(new Date()) });
  const [keysListed, setKeysListed] = useState(false);
  const [picker, setPicker] = useState<PickerState>({ open: false, kept: 0 });
  const stepsShown = !settings.stepsSeen;

  // The words of one page say nothing about the next; outcomes and grouping are habits. Before the
  // page is drawn, as the official may type at once; while a page is checked again it has no record.
  const listed = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (!record || record.address === listed.current) return;
    listed.current = record.address;
    setFilter(({ outcomes, groupBy }) => ({ ...FIRST_FILTER, outcomes, groupBy }));
  }, [record?.address]);

  const actions = useMemo(
    (): PanelActions => ({
      say: (words) => setSaid(({ turn }) => ({ words, turn: turn + 1 })),
      openDueDate: (limit) =>
        setDue((last) => ({
          open: true,
          limit: limit ?? last.limit,
          today: vietNamDay(new Date()),
        })),
      openPicker: (field) => setPicker(({ kept }) => ({ open: true, field, kept })),
    }),
    [],
  );

  const shortcuts = useMemo(
    () => ({
      '/': () => document.querySelector<HTMLElement>('input.search')?.focus(),
      g: () => document.querySelector<HTMLElement>('.group-switch [aria-pressed=false]')?.click(),
      j: () => void stepFindings(document, true),
      k: () => void stepFindings(document, false),
      c: () => currentFinding(document)?.querySelector<HTMLElement>('.copy')?.click(),
      d: () => actions.openDueDate(),
      '?': () => setKeysListed(true),
    }),
    [actions],
  );
  useShortcuts(settings.shortcuts, shortcuts);

  return (
    <PanelActionsContext.Provider value={actions}>
      <header>
        <div class="title">
          <img src="/icon/32.png" alt="" width="24" height="24" />
          <h1>{texts.title}</h1>
          <LanguageSwitch onChoose={onLanguage} />
        </div>
        <Toolbar
          stepsShown={stepsShown}
          onDueDate={() => actions.openDueDate()}
          onSteps={() => onSettle({ stepsSeen: stepsShown })}
          onShortcuts={() => setKeysListed(true)}
        />
      </header>
      <main>
        {stepsShown && <FirstSteps onDone={() => onSettle({ stepsSeen: true })} />}
        <CheckButton page={page} refresh={refresh} />
        <PageBody page={page} filter={filter} onFilter={setFilter} />
        <Access page={page} refresh={refresh} />
        <Adapters version={picker.kept} />
        <KeptPages version={record?.checkedAt} onDeleted={forget} />
      </main>
      <Said said={said} />
      <DueDateDialog {...due} onClose={() => setDue({ ...due, open: false })} />
      <PickerDialog
        {...picker}
        page={page}
        onClose={() => setPicker({ ...picker, open: false })}
        onKept={(name) => {
          setPicker({ open: false, kept: picker.kept + 1 });
          actions.say(fill(texts.pickerKept, { name }));
        }}
      />
      <ShortcutsDialog
        open={keysListed}
        on={settings.shortcuts}
        onSwitch={(shortcutsOn) => onSettle({ shortcuts: shortcutsOn })}
        onClose={() => setKeysListed(false)}
      />
    </PanelActionsContext.Provider>
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
    await clearBadge(tabId);
    await revokePortal(portal.pattern);
    refresh();
  };
  return (
    <PortalAccess portal={portal} onGrant={() => void grant()} onRevoke={() => void revoke()} />
  );
}
