import { useTexts } from '../localization/texts.ts';

interface Props {
  stepsShown: boolean;
  onDueDate: () => void;
  onSteps: () => void;
  onShortcuts: () => void;
}

/** The tools that are there whatever page is beside the panel. */
export function Toolbar({ stepsShown, onDueDate, onSteps, onShortcuts }: Props) {
  const { texts } = useTexts();
  return (
    <div class="toolbar" role="group" aria-label={texts.tools}>
      <button type="button" aria-haspopup="dialog" onClick={onDueDate}>
        {texts.toolDue}
      </button>
      <button type="button" aria-expanded={stepsShown} onClick={onSteps}>
        {texts.help}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={onShortcuts}>
        {texts.shortcutsTitle}
      </button>
    </div>
  );
}
