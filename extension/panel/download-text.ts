/** Hands a text to the browser's downloads; nothing goes over the network. */
export function downloadText(document: Document, name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of the blob by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
