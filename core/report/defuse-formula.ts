/** A cell that begins like a formula gets an apostrophe, as spreadsheets show text. */
export function defuseFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The words that `defuseFormula` was given. */
export function undoDefusing(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
