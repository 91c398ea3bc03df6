import type { FieldPath, ProcedureText } from '#core/procedure/procedure.ts';
import type { PartKey } from '#core/procedure/publication.ts';
import type { Wording } from '#core/wording.ts';

/** The nodes of a page that hold the words of one field, in the order of the page. */
export type Place = readonly Node[];

/** One procedure as read: its words, and where each of them stands. Places never leave the page. */
export interface ReadProcedure {
  text: ProcedureText;
  places: Map<FieldPath, Place>;
}

/** A page shows one procedure whole, or many in short. */
export type PageKind = 'detail' | 'list';

/** A field that a kind of page shows; time and fee stand for those of any submission method. */
export type ExpectedField =
  | 'code'
  | 'name'
  | 'decisionNumber'
  | 'field'
  | 'level'
  | 'authority'
  | 'submissionMethods'
  | 'processingTime'
  | 'fee'
  | `parts.${PartKey}`;

/** Reads one kind of page of a portal family. */
export interface PageReader {
  kind: PageKind;
  /** Fields that this kind of page shows; one that is not found there is told to the official. */
  expects: readonly ExpectedField[];
  /** Whether the document is such a page, with its content there. */
  recognises: (document: Document) => boolean;
  read: (document: Document) => ReadProcedure[];
}

/** Bộ đọc cổng: the readers of one portal family. */
export interface PortalAdapter {
  id: string;
  name: Wording;
  pages: readonly PageReader[];
}
