/** Whether an element fills the screen, as that of a counter: its page has no margin and its own height. */
export const isWholeScreen = (tag: string): boolean => tag === 'sipas-kiosk';
