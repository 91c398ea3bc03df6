import { createContext } from 'preact';
import type { FieldName } from '../adapters/field-name.ts';

/** What the parts of the panel ask of the whole. */
export interface PanelActions {
  /** Says a sentence aloud and shows it for a while. */
  say: (words: string) => void;
  /** Opens the due date tool, with a limit filled in where one is given. */
  openDueDate: (limit?: string) => void;
  /** Begins the pointing in the page, at a field where one is given. */
  openPicker: (field?: FieldName) => void;
}

/** The actions of the panel around a part. */
export const PanelActionsContext = createContext<PanelActions>({
  say: () => undefined,
  openDueDate: () => undefined,
  openPicker: () => undefined,
});
