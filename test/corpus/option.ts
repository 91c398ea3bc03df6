/** The word behind an option of the command line, such as `--today`; undefined where it is absent. */
export function option(name: string): string | undefined {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : process.argv[index + 1];
}
