import type { PublishedSet } from './published-figure.ts';
import { PUBLISHED_INTERNAL } from './published-internal.data.ts';
import { PUBLISHED_PAPI } from './published-papi.data.ts';
import { PUBLISHED_PAR_PERCENT } from './published-par-percent.data.ts';
import { PUBLISHED_PAR_POINTS } from './published-par-points.data.ts';
import { PUBLISHED_SIPAS_SINCE_2022 } from './published-sipas-2022.data.ts';
import { PUBLISHED_SIPAS_BEFORE_2022 } from './published-sipas.data.ts';

/** Every published figure, by index and year. What was not found is not here. */
export const PUBLISHED_SETS: readonly PublishedSet[] = [
  ...PUBLISHED_PAR_POINTS, ...PUBLISHED_PAR_PERCENT, ...PUBLISHED_SIPAS_BEFORE_2022,
  ...PUBLISHED_SIPAS_SINCE_2022, ...PUBLISHED_PAPI, ...PUBLISHED_INTERNAL,
];
