import type { PublishedFigure, PublishedSet } from './published-figure.ts';
import { PUBLISHED_SETS } from './published-results.data.ts';

/** Every published figure with all that is known of it. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = PUBLISHED_SETS.flatMap(figuresOf);

function figuresOf({ id, figures, ...shared }: PublishedSet): PublishedFigure[] {
  return figures.map(({ key, ...figure }) => {
    return { ...shared, ...figure, id: `${id}/${key}` };
  });
}

const BY_ID = new Map(PUBLISHED_FIGURES.map((figure) => [figure.id, figure]));

/**
 * The figure of that id, such as `par-2020/quang-ninh`.
 * @throws RangeError for an id that the table does not have
 */
export function publishedFigure(id: string): PublishedFigure {
  const figure = BY_ID.get(id);
  if (!figure) throw new RangeError(`no published figure with the id ${id}`);
  return figure;
}
