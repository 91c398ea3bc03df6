/** `Object.entries` of a table whose keys are known; absent values are left out. */
export function typedEntries<Key extends string, Value>(
  table: Readonly<Partial<Record<Key, Value>>>,
): [Key, Value][] {
  return (Object.entries(table) as [Key, Value | undefined][]).filter(
    (entry): entry is [Key, Value] => entry[1] !== undefined,
  );
}
