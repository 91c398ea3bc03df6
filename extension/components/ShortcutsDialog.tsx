import { useTexts } from '../localization/texts.ts';
import { Dialog } from './Dialog.tsx';

interface Props {
  open: boolean;
  /** Whether the keys do anything. */
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

/** Lists the keys, and turns them off for who speaks to the machine or presses keys by chance. */
export function ShortcutsDialog({ open, on, onSwitch, onClose }: Props) {
  const { texts } = useTexts();
  const keys = [
    ['/', texts.keySearch],
    ['g', texts.keyGroup],
    ['j', texts.keyNext],
    ['k', texts.keyPrevious],
    ['c', texts.keyCopy],
    ['d', texts.keyDue],
    ['?', texts.keyHelp],
  ] as const;
  return (
    <Dialog title={texts.shortcutsTitle} open={open} onClose={onClose}>
      <label class="option">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        {texts.shortcutsOn}
      </label>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{texts.shortcutsNote}</p>
    </Dialog>
  );
}
