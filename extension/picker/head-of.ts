/** The cell of a head of columns in which a label stands, and all cells of that head. */
export interface Head {
  cell: Element;
  cells: readonly Element[];
}

/** How far above the words of a column's head its row is. */
const MOST_BOXES = 5;

/** The head of columns around a label: the nearest row of a table, or else of boxes. */
export function headOf(label: Element): Head | undefined {
  const row = label.closest('tr') ?? rowOfBoxes(label);
  const cell = row && [...row.children].find((one) => one.contains(label));
  return cell ? { cell, cells: [...row.children] } : undefined;
}

function rowOfBoxes(label: Element): Element | null {
  let box = label.parentElement;
  for (let up = 0; box && up < MOST_BOXES; box = box.parentElement, up += 1) {
    if (box.children.length > 1) return box;
  }
  return null;
}
