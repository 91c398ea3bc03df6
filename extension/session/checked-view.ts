import type { FieldPath } from '#core/procedure/procedure.ts';
import type { Place } from '../adapters/adapter.ts';
import { describePlace } from '../annotations/anchor.ts';
import { findAnchor } from '../annotations/find-anchor.ts';
import { findPlace } from '../annotations/find-place.ts';
import { PageText } from '../annotations/page-text.ts';
import { rangeOf } from '../annotations/range-of.ts';
import type { SeenPage } from './see-page.ts';

/** A page as it was when it was checked: the panel's findings are about that. */
export class CheckedView {
  readonly seen: SeenPage;
  readonly #text: PageText;

  constructor(seen: SeenPage, text: PageText) {
    this.seen = seen;
    this.#text = text;
  }

  /**
   * Where a field that was checked stands now: in the nodes that were read while the page says
   * what it said, else where its anchor is found; a list that is sorted anew may write another
   * procedure into the same nodes. Undefined where it is gone.
   */
  placeOf(procedure: number, field: FieldPath, body: Element): Place | undefined {
    const read = this.seen.readings[procedure];
    const place = read && findPlace(read.places, field);
    if (!place) return undefined;
    const now = new PageText(body);
    if (rangeOf(place) && now.saysTheSame(this.#text)) return place;
    const anchor = describePlace(this.#text, place, { field, code: read.text.code });
    return anchor && findAnchor(anchor, now);
  }
}
