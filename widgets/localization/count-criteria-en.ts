/** `1 criterion`, `22 criteria`. */
export const criteria = (count: number): string =>
  count === 1 ? '1 criterion' : `${count} criteria`;
