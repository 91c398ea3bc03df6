/** `Object.entries` of a table whose keys are known; absent values are left out. */
export function typedEntries<Key extends string, Value>(
  table: Readonly<Partial<Record<Key, Value>>>,
): [Key, Value][] {
  const entries: [Key, Value][] = [];
  for (const key of Object.keys(table) as Key[]) {
    const value = table[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}
