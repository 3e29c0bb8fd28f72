/** A rectangle in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Place = Pick<Area, 'left' | 'top'>;

/** Space between a mark and its tooltip. */
const gap = 6;

const shared = (from: number, length: number, other: number, otherLength: number) =>
  Math.max(0, Math.min(from + length, other + otherLength) - Math.max(from, other));

const coveredBy = (tip: Area, { left, top, width, height }: Area) =>
  shared(tip.left, tip.width, left, width) * shared(tip.top, tip.height, top, height);

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));

/**
 * Place of a mark's tooltip where it covers least of what is printed: above, below, or beside the mark and the
 * words that follow it.
 * @param size of the tooltip
 * @param room of the drawing, whose corner all places are relative to
 * @param printed words and marks of the drawing that should stay readable
 */
export function placeTip(
  mark: Area,
  size: Pick<Area, 'width' | 'height'>,
  room: Pick<Area, 'width' | 'height'>,
  printed: readonly Area[],
): Place {
  const middle = { x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 };
  const top = middle.y - size.height / 2;
  const inLine = printed.filter(
    (other) => other.left >= mark.left && shared(top, size.height, other.top, other.height) > 0,
  );
  const end = Math.max(mark.left + mark.width, ...inLine.map(({ left, width }) => left + width));
  const places: readonly Place[] = [
    { left: middle.x - size.width / 2, top: mark.top - size.height - gap },
    { left: middle.x - size.width / 2, top: mark.top + mark.height + gap },
    { left: end + gap, top },
    { left: mark.left - size.width - gap, top },
    { left: room.width - size.width, top: mark.top - size.height - gap },
    { left: room.width - size.width, top: mark.top + mark.height + gap },
  ];
  const judged = places.map(({ left, top }) => {
    const place = {
      left: clamp(left, room.width - size.width),
      // Above and below the drawing there is room on the page.
      top: clamp(top, room.height + gap),
    };
    const tip = { ...place, ...size };
    return {
      place,
      covers: [mark, mark, ...printed].reduce((sum, other) => sum + coveredBy(tip, other), 0),
    };
  });
  const least = judged.reduce((best, next) => (next.covers < best.covers ? next : best));
  return least.place;
}
