import { useTexts } from '../localization/texts.ts';
import { Dialog } from './Dialog.tsx';
import { DueDateTool } from './DueDateTool.tsx';

interface Props {
  open: boolean;
  /** The limit to begin with; what was typed stays as long as it is the same. */
  limit: string;
  /** The day that it is in Viet Nam. */
  today: string;
  onClose: () => void;
}

/** The due date tool above the panel. */
export function DueDateDialog({ open, limit, today, onClose }: Props) {
  const { texts } = useTexts();
  return (
    <Dialog title={texts.dueTitle} open={open} onClose={onClose}>
      <DueDateTool key={`${today} ${limit}`} today={today} limit={limit} />
    </Dialog>
  );
}
