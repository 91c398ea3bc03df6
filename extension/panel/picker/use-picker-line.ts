import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { FromPicker, ToPicker } from '../../picker/messages.ts';
import { openPickerLine, type PickerLine } from '../../platform/picker-line.ts';

/**
 * The line to the picker in a tab: opened with the first message, closed with the component. `hear`
 * is told what the picker says, `fail` that the browser refused or that the page was left.
 */
export function usePickerLine(
  tabId: number,
  hear: (message: FromPicker) => void,
  fail: (why: 'refused' | 'lost') => void,
): (message: ToPicker) => void {
  const line = useRef<Promise<PickerLine>>(undefined);
  const told = useRef({ hear, fail });
  told.current = { hear, fail };
  useEffect(() => () => close(line), [tabId]);
  return useCallback(
    (message: ToPicker): void => {
      const lost = (): void => {
        line.current = undefined;
        told.current.fail('lost');
      };
      line.current ??= openPickerLine(tabId, (said) => told.current.hear(said), lost);
      line.current.then(
        ({ say }) => say(message),
        () => {
          line.current = undefined;
          told.current.fail('refused');
        },
      );
    },
    [tabId],
  );
}

function close(line: { current: Promise<PickerLine> | undefined }): void {
  void line.current?.then((one) => one.close());
  line.current = undefined;
}
