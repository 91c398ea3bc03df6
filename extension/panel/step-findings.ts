/** Where the keys stop: findings, folded sections, and the buttons that draw more. */
const STOPS = '.finding, .results details:is(.procedure, .rule):not([open]) > summary, button.more';

/** The finding in which the focus is. */
export function currentFinding(document: Document): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>('.finding') ?? undefined;
}

/**
 * Moves the focus to the next finding, or to the one before. A folded section on the way is opened,
 * and what was not drawn yet is drawn. False where there is no further finding.
 */
export async function stepFindings(document: Document, forward: boolean): Promise<boolean> {
  const stop = nextStop(document, forward);
  if (!stop) return false;
  if (stop.matches('.finding')) return focusOn(stop);
  const details = stop.closest('details');
  stop.focus();
  stop.click();
  await drawn();
  if (stop.matches('summary') && !forward) {
    const last = [...(details?.querySelectorAll<HTMLElement>('.finding') ?? [])].at(-1);
    return last ? focusOn(last) : false;
  }
  // A section that stays folded would be stepped on for ever.
  if (stop.isConnected && stop.matches(STOPS) && stop.matches('summary')) return false;
  return stepFindings(document, forward);
}

function nextStop(document: Document, forward: boolean): HTMLElement | undefined {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const from = currentFinding(document) ?? document.activeElement ?? document.body;
  if (from === document.body) return forward ? stops[0] : stops.at(-1);
  const side = forward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = stops.filter(
    (stop) => stop !== from && (from.compareDocumentPosition(stop) & side) !== 0,
  );
  return forward ? beyond[0] : beyond.findLast((stop) => !stop.matches('button.more'));
}

function focusOn(finding: HTMLElement): boolean {
  finding.focus();
  return true;
}

/** Until the components have drawn what the last event asked for. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
