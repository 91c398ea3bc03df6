import type { FieldPath, ProcedureText } from '#core/procedure/procedure.ts';
import type { PartKey } from '#core/procedure/publication.ts';
import type { Wording } from '#core/wording.ts';
import type { FieldName } from './field-name.ts';
import type { MethodColumn } from './method-columns.data.ts';

/** The nodes of a page that hold the words of one field, in the order of the page. */
export type Place = readonly Node[];

/** One procedure as read: its words, and where each of them stands. Places never leave the page. */
export interface ReadProcedure {
  readonly text: ProcedureText;
  readonly places: Map<FieldPath, Place>;
  /** The cells of a row of a list: where it stands, for who needs no places. */
  readonly cells?: readonly Element[];
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

/**
 * How words are found: by their label, by the label of their column, by a CSS selector, or in the
 * title above the fields.
 */
export type Way = string | { column: string } | { selector: string } | { title: true };

/** What must be there before a page is read; pages fill in late. All of it counts. */
export interface Readiness {
  /** CSS selectors, each of which finds something. */
  selectors?: readonly string[];
  /** Labels, each of which stands on the page. */
  labels?: readonly string[];
  /** Headings, each of which stands on the page in such a tag (a CSS selector). */
  headings?: { tag: string; labels: readonly string[] };
  /** A pattern of the path and query of the address. */
  address?: string;
  /** What shows that the page is another one. */
  unless?: Omit<Readiness, 'unless'>;
}

/** A page that shows one procedure. */
export interface DetailPage {
  kind: 'detail';
  ready: Readiness;
  /** The box that is read; the whole page unless given. */
  scope?: string;
  /**
   * With fewer fields, no code and no channel with a time, it is no such page; 3 unless given. With
   * less than that, what the page begins with has to say enough.
   */
  least?: number;
  /** Refuses a page that labels the codes of several procedures. */
  single?: boolean;
  /** Ways to each field in order of trust; the first that finds words counts. */
  fields: Readonly<Partial<Record<FieldName, readonly Way[]>>>;
  /** Labels of the columns under "Cách thức thực hiện". */
  methods: Readonly<Record<MethodColumn, readonly string[]>>;
  /** What such a page must yield; what is missing is told to the official. */
  yields: readonly ExpectedField[];
}

/** Links of a list without a head. */
export interface ListItems {
  selector: string;
  /** A pattern of the addresses that lead to procedures. */
  address?: string;
  /** Whether a code stands beside each link; what has none is no procedure then. */
  hasCode: boolean;
  /** With fewer of them it is no list; 1 unless given. */
  least?: number;
  /** Labels of what else stands with a link, in a box that is of no other procedure. */
  fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>;
}

/** A page that shows many procedures in short. */
export interface ListPage {
  kind: 'list';
  ready: Readiness;
  scope?: string;
  /** Labels of the columns of its table. */
  columns?: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** Where the list has no head: its links to procedures, each with a name. */
  items?: ListItems;
  yields: readonly ExpectedField[];
}

export type PageDescription = DetailPage | ListPage;

/** Bộ đọc cổng: how the pages of one portal family are read, as data. */
export interface PortalAdapter {
  id: string;
  name: Wording;
  /** Hosts of the family, for people: on any host its pages are known by what they hold. */
  hosts: readonly string[];
  /** The last day on which pages of the family were read right, ISO 8601. */
  verified: string;
  pages: readonly PageDescription[];
}
