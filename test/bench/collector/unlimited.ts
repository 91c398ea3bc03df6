import { DEFAULT_GUARD } from '../../../demo/collector/guard/guard-settings.ts';

/** A load comes from one address. */
export const UNLIMITED = {
  ...DEFAULT_GUARD,
  limits: { sendsPerMinute: 0, sendsPerHour: 0, readsPerMinute: 0 },
};
