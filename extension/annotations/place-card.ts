import type { Box } from './panes.ts';

/** Distance of a card from its marker and from the edge of the window, in px. */
const AIR = 6;
const EDGE = 8;
/** With less room than this on either side a card may cover its marker, in px. */
const LEAST = 160;

/** Where a card stands in the window, in px. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
}

/** The width that a card may take, in px. */
export const widthFor = (view: { width: number }): number => view.width - 2 * EDGE;

/**
 * Puts a card below its marker or above it, where it fits or where there is more room; never over
 * the edge of the window. A library that does this (5.9 KB) would follow scrolling boxes, too; here
 * the marker's box in the window is all there is.
 */
export function placeCard(
  marker: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): CardPlace {
  const below = view.height - EDGE - (marker.bottom + AIR);
  const above = marker.top - AIR - EDGE;
  const isBelow = card.height <= below || below >= above;
  const room = isBelow ? below : above;
  const most = Math.max(0, view.height - 2 * EDGE);
  const maxHeight = room < LEAST ? most : Math.min(room, most);
  const height = Math.min(card.height, maxHeight);
  const top = isBelow ? marker.bottom + AIR : marker.top - AIR - height;
  return {
    left: clamp(marker.left, EDGE, view.width - EDGE - card.width),
    top: clamp(top, EDGE, view.height - EDGE - height),
    maxHeight,
  };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));
