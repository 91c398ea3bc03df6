/** Long texts kept by a reader: those of a few procedures, so that memory stays small. */
const LONG_TEXTS = 128;
/** Cells kept by a reader: portals write the same few hundred cells again and again. */
const CELLS = 1024;
/** Where cells end and long texts begin, in characters. */
const LONGEST_CELL = 200;

/**
 * A reader of text that remembers its last results. Rules ask the same of the same words many times;
 * the readers are pure, so the first answer serves. Results must not be changed by who gets them.
 */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const cells = new Map<string, Result>();
  const texts = new Map<string, Result>();
  let last: { text: string; result: Result } | undefined;
  return (text) => {
    // The same words are asked for several times in a row.
    if (last?.text === text) return last.result;
    const isLong = text.length > LONGEST_CELL;
    const known = isLong ? texts : cells;
    let result = known.get(text);
    if (result === undefined) {
      result = read(text);
      // Full: forgetting everything is quicker than choosing, and soon made good.
      if (known.size >= (isLong ? LONG_TEXTS : CELLS)) known.clear();
      known.set(text, result);
    }
    last = { text, result };
    return result;
  };
}

/**
 * The same for a reader of objects, with one result: for what several rules ask of one object in a
 * row. A memory of thousands of objects would cost more than it saves.
 */
export function rememberLast<Subject extends object, Result>(
  read: (subject: Subject) => Result,
): (subject: Subject) => Result {
  let last: { subject: Subject; result: Result } | undefined;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, result: read(subject) };
    return last.result;
  };
}

/** The same for a reader of small objects: those of one key have one result. */
export function rememberBy<Subject, Result>(
  keyOf: (subject: Subject) => string,
  read: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new Map<string, Result>();
  return (subject) => {
    const key = keyOf(subject);
    let result = known.get(key);
    if (result === undefined) {
      result = read(subject);
      if (known.size >= CELLS) known.clear();
      known.set(key, result);
    }
    return result;
  };
}
