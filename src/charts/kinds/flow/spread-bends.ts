import type { FlowNode, FlowSegment } from './order-layers.ts';

/** Position of a link's bend between two layers, as a share of the distance. */
const range = { first: 0.28, last: 0.72, alone: 0.5 };

/** Across the flow. */
export interface Course {
  readonly from: number;
  readonly to: number;
}

/**
 * Share of its path at which each link bends. Parallel links to the same side would coincide if all bent
 * half-way: the one with the longest shared stretch bends last, so that they do not cross either. Links of one
 * source bend together.
 */
export function spreadBends(
  segments: readonly FlowSegment[],
  courseOf: (segment: FlowSegment) => Course,
): Map<FlowSegment, number> {
  const found = new Map<FlowSegment, number>();
  const runs = new Map<string, FlowSegment[]>();
  for (const segment of segments) {
    const { from, to } = courseOf(segment);
    const key = `${segment.from.layer} ${Math.sign(to - from)}`;
    runs.set(key, [...(runs.get(key) ?? []), segment]);
  }
  for (const run of runs.values()) {
    const overlaps = (a: Course, b: Course) =>
      Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to)) >
      Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to));
    const beside = run.filter((segment) =>
      run.some(
        (other) => other.from !== segment.from && overlaps(courseOf(segment), courseOf(other)),
      ),
    );
    const sources = [...new Set(beside.map(({ from }): FlowNode => from))];
    const starts = new Map(beside.map((segment) => [segment.from, courseOf(segment)]));
    sources.sort((a, b) => {
      const [one, two] = [starts.get(a) as Course, starts.get(b) as Course];
      return (two.from - one.from) * Math.sign(one.to - one.from);
    });
    for (const segment of run) {
      const place = sources.indexOf(segment.from);
      const share = place / Math.max(sources.length - 1, 1);
      found.set(
        segment,
        place < 0 || sources.length < 2
          ? range.alone
          : range.first + (range.last - range.first) * share,
      );
    }
  }
  return found;
}
