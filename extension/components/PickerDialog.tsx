import type { ComponentProps } from 'preact';
import { useRef } from 'preact/hooks';
import type { FieldName } from '../adapters/field-name.ts';
import { useTexts } from '../localization/texts.ts';
import type { ActivePage } from '../panel/look-at-active-page.ts';
import { Dialog } from './Dialog.tsx';
import { PickerTool } from './PickerTool.tsx';

interface Props {
  open: boolean;
  page: ActivePage;
  /** The field to begin with. */
  field?: FieldName | undefined;
  onClose: () => void;
  /** A reader was kept under this name. */
  onKept: (name: string) => void;
}

/** Pointing at labels and values in the page, above the panel. */
export function PickerDialog({ open, page, field, onClose, onKept }: Props) {
  const { texts } = useTexts();
  // What was begun on one page stays with it while the official looks at another tab.
  const begun = useRef<PickedPage>(undefined);
  begun.current = open ? (begun.current ?? toPicked(page)) : undefined;
  return (
    <Dialog title={texts.pickerTitle} open={open} onClose={onClose}>
      {open && !begun.current && <p>{texts.pickerNoPage}</p>}
      {begun.current && <PickerTool {...begun.current} first={field} onKept={onKept} />}
    </Dialog>
  );
}

type PickedPage = Pick<ComponentProps<typeof PickerTool>, 'tabId' | 'address' | 'kind'>;

function toPicked(page: ActivePage): PickedPage | undefined {
  if (page.kind !== 'page') return undefined;
  const { tabId, state, record } = page;
  const address = state?.address ?? record?.address;
  return address === undefined ? undefined : { tabId, address, kind: record?.kind ?? 'detail' };
}
