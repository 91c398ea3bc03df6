import { normalizeText } from '#core/text/normalize-text.ts';
import type { ListedProcedure } from './procedures.ts';

const PAGE_SIZE = 20;
const LONGEST_QUERY = 100;

/** What the address of the list asks for. */
export interface ListQuery {
  text: string;
  /** Slug of a field, such as `ho-tich`; '' for all. */
  field: string;
  page: number;
}

/** One page of the procedures that were found. */
export interface ListResult {
  query: ListQuery;
  total: number;
  pages: number;
  /** Position of the first one shown, counted from 1. */
  first: number;
  procedures: ListedProcedure[];
}

/** A procedure beside the forms of its text that a search looks at. */
export interface Searchable {
  procedure: ListedProcedure;
  /** As written, without diacritics, and the words of the latter. */
  text: string;
  plain: string;
  words: string[];
  field: string;
}

/** Reads the parameters of the list; what makes no sense is passed over. */
export function readListQuery(parameter: (name: string) => string | undefined): ListQuery {
  const page = Number(parameter('trang') ?? 1);
  return {
    text: (parameter('q') ?? '').slice(0, LONGEST_QUERY).trim(),
    field: parameter('linh-vuc') ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** Prepares a procedure for the search. */
export function toSearchable(procedure: ListedProcedure): Searchable {
  const { code, name, field } = procedure;
  const text = normalizeText(`${code} ${name}`);
  // People leave out the series of a code: "001193" for 1.001193.
  const words = [...wordsOf(text), code.slice(code.indexOf('.') + 1)];
  return { procedure, text, plain: plain(text), words, field: fieldSlug(field) };
}

/**
 * Finds by code or name. Each word has to begin a word there, with or without diacritics;
 * names that hold the whole phrase just as it was typed come first.
 */
export function searchProcedures(all: readonly Searchable[], query: ListQuery): ListResult {
  const found = all
    .filter(({ field }) => query.field === '' || field === query.field)
    .filter(matcher(query.text));
  const typed = normalizeText(query.text);
  const ranked = found.toSorted((a, b) => rank(b, typed) - rank(a, typed));
  const pages = Math.max(1, Math.ceil(ranked.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const start = (page - 1) * PAGE_SIZE;
  return {
    query: { ...query, page },
    total: ranked.length,
    pages,
    first: start + 1,
    procedures: ranked.slice(start, start + PAGE_SIZE).map(({ procedure }) => procedure),
  };
}

/** The last part of an address of a field: "Hộ tịch" → `ho-tich`. */
export function fieldSlug(field: string): string {
  return plain(normalizeText(field)).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function matcher(text: string): (entry: Searchable) => boolean {
  const typed = wordsOf(normalizeText(text));
  if (typed.length === 0) return () => text === '';
  return ({ words }) => typed.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): string[] {
  return plain(text).split(/[^a-z0-9.]+/).map((word) => word.replace(/\.+$/, '')).filter(Boolean);
}

function rank({ text, plain: bare }: Searchable, typed: string): number {
  if (typed === '') return 0;
  return text.includes(typed) ? 2 : Number(bare.includes(plain(typed)));
}

/** Without diacritics: "Đăng ký" → "dang ky". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
