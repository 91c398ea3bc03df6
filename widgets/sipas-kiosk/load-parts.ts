/**
 * Loads at once what a survey or rating otherwise loads when it is asked for: a counter may be
 * without a line from the first citizen on. What does not come, the element asks for again.
 */
export async function loadParts(forRating: boolean): Promise<void> {
  await Promise.allSettled(forRating ? ratingParts() : surveyParts());
}

const surveyParts = (): Promise<unknown>[] => [
  import('#core/survey/instruments/index.ts'),
  import('../sipas-survey/english.ts'),
  import('../sipas-survey/form-parts.ts'),
  import('../sipas-survey/pages.ts'),
];

const ratingParts = (): Promise<unknown>[] => [
  import('../sipas-rating/rating-delivery.ts'),
  import('../localization/rating-en.ts'),
];
