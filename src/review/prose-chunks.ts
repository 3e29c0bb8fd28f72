/** A text in parts, and what separates them: joined, they are the text again. */
export interface Chunks {
  readonly parts: readonly string[];
  readonly gaps: readonly string[];
}

/** Split a body at empty lines. */
export function splitChunks(body: string): Chunks {
  const pieces = body.split(/(\n[ \t]*\n(?:[ \t]*\n)*)/);
  return {
    parts: pieces.filter((_, index) => index % 2 === 0),
    gaps: pieces.filter((_, index) => index % 2 === 1),
  };
}

export function joinChunks({ parts, gaps }: Chunks): string {
  return parts.map((part, index) => part + (gaps[index] ?? '')).join('');
}

/** Parts by section. */
function bySection(parts: readonly string[]): number[][] {
  const sections: number[][] = [[]];
  for (const [index, part] of parts.entries()) {
    if (/^\s*<Section\b/.test(part)) sections.push([]);
    sections.at(-1)?.push(index);
  }
  return sections;
}

/**
 * The original of each part. Where a section has another number of parts, its first part gets the whole original,
 * since a guess at pairs would let reviewers compare the wrong ones.
 */
export function pairChunks(originals: readonly string[], parts: readonly string[]): string[] {
  const from = bySection(originals);
  const to = bySection(parts);
  const paired = parts.map(() => '');
  if (from.length !== to.length) {
    paired[0] = originals.join('\n\n');
    return paired;
  }
  for (const [index, places] of to.entries()) {
    const sources = from[index] ?? [];
    const isEven = sources.length === places.length;
    for (const [nth, place] of places.entries()) {
      if (isEven) paired[place] = originals[sources[nth] as number] ?? '';
      else if (nth === 0) paired[place] = sources.map((each) => originals[each]).join('\n\n');
    }
  }
  return paired;
}
