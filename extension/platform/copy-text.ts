/** Puts a text on the clipboard; needs no permission within a click or a key press. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser or by a policy of the machine.
    return false;
  }
}
