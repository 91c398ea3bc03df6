/**
 * Loads at once what a survey otherwise loads when it is asked for: a counter may be without a line
 * from the first citizen on. What does not come is asked for again by the survey itself.
 */
export async function loadParts(): Promise<void> {
  await Promise.allSettled([
    import('#core/survey/instruments/index.ts'),
    import('../sipas-survey/english.ts'),
    import('../sipas-survey/form-parts.ts'),
  ]);
}
