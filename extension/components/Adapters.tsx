import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { PortalAdapter } from '../adapters/adapter.ts';
import { ADAPTERS } from '../adapters/index.ts';
import { type AdapterIssue, parseAdapter } from '../adapters/parse-adapter.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { downloadText } from '../panel/download-text.ts';
import { isSelector } from '../panel/is-selector.ts';
import { keepOwnAdapter, readOwnAdapters, removeOwnAdapter } from '../platform/own-adapters.ts';
import { AdapterIssues } from './AdapterIssues.tsx';
import { PanelActionsContext } from './panel-actions.ts';

/**
 * The adapters that an official imported or made by pointing, and any of them as a file. They are
 * looked up again with each `version`.
 */
export function Adapters({ version }: { version: number }) {
  const { texts } = useTexts();
  const { openPicker } = useContext(PanelActionsContext);
  const [own, setOwn] = useState<PortalAdapter[]>([]);
  const [issues, setIssues] = useState<AdapterIssue[]>([]);
  const [said, setSaid] = useState('');
  const look = (): void => void readOwnAdapters().then(setOwn);
  useEffect(look, [version]);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const parsed = parseAdapter(await file.text(), isSelector);
    setIssues(parsed.ok ? [] : parsed.issues);
    if (parsed.ok) await keepOwnAdapter(parsed.adapter);
    setSaid(parsed.ok ? fill(texts.adapterKept, { id: parsed.adapter.id }) : '');
    look();
  };
  const remove = async (id: string): Promise<void> => {
    await removeOwnAdapter(id);
    setSaid(fill(texts.adapterRemoved, { id }));
    look();
  };
  return (
    <details class="adapters">
      <summary>{texts.adaptersTitle}</summary>
      <p class="quiet">{texts.adaptersNote}</p>
      <ul>
        {own.map((adapter) => (
          <OwnAdapter key={adapter.id} adapter={adapter} onRemove={(id) => void remove(id)} />
        ))}
      </ul>
      <p class="buttons">
        <button type="button" aria-haspopup="dialog" onClick={() => openPicker()}>
          {texts.pickerOpen}
        </button>
        <ImportButton onFile={(file) => void take(file)} />
      </p>
      <p class="quiet">{texts.pickerOpenNote}</p>
      <AdapterIssues issues={issues} />
      <p role="status">{said}</p>
      <ExportChoice adapters={[...own, ...ADAPTERS]} />
    </details>
  );
}

interface OwnProps {
  adapter: PortalAdapter;
  onRemove: (id: string) => void;
}

function OwnAdapter({ adapter, onRemove }: OwnProps) {
  const { language, texts } = useTexts();
  const { id, name, hosts, verified } = adapter;
  return (
    <li>
      <b>{name[language]}</b> <code>{id}</code>
      <br />
      {hosts.join(', ')} · {fill(texts.adapterVerified, { day: verified })}{' '}
      <button
        type="button"
        aria-label={`${texts.adapterRemove}: ${id}`}
        onClick={() => onRemove(id)}
      >
        {texts.adapterRemove}
      </button>
    </li>
  );
}

/** The browser's own field would speak its language and not ours. */
function ImportButton({ onFile }: { onFile: (file: File | undefined) => void }) {
  const { texts } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {texts.adapterImport}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          // The same file may be mended and chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function ExportChoice({ adapters }: { adapters: readonly PortalAdapter[] }) {
  const { language, texts } = useTexts();
  const [chosen, setChosen] = useState(ADAPTERS[0]!.id);
  const save = (): void => {
    // The one that was chosen may have been removed since.
    const adapter = adapters.find(({ id }) => id === chosen) ?? ADAPTERS[0]!;
    const file = JSON.stringify(adapter, null, 2);
    downloadText(document, `${adapter.id}.json`, file, 'application/json');
  };
  return (
    <p>
      <label>
        {texts.adapterExport}{' '}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {adapters.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="button" onClick={save}>
        {texts.adapterSave}
      </button>
    </p>
  );
}
