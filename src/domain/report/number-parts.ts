/** A component of a chapter, as far as it is numbered or referred to. */
export interface ReportPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A chapter with its parts in their order. */
export interface ReportChapter {
  readonly id: string;
  readonly parts: readonly ReportPart[];
}

/** Where the parts of a report stand, and the numbers that it gives to its tables. */
export interface NumberedParts {
  readonly chapterOf: {
    readonly figures: ReadonlyMap<string, string>;
    readonly tables: ReadonlyMap<string, string>;
    readonly sections: ReadonlyMap<string, string>;
  };
  /** Tables are numbered in the order in which they stand in the report. */
  readonly tableNumbers: ReadonlyMap<string, number>;
}

function collect(
  chapters: readonly ReportChapter[],
  names: readonly string[],
  attribute: string,
): Map<string, string> {
  return new Map(
    chapters.flatMap(({ id, parts }) =>
      parts
        .filter(({ name }) => names.includes(name))
        .map(({ attributes }) => [attributes[attribute] ?? '', id] as const),
    ),
  );
}

/**
 * Finds where the figures, tables and sections of a report stand.
 * @param chapters in the order in which they are read; each figure and table stands once
 */
export function numberParts(chapters: readonly ReportChapter[]): NumberedParts {
  const tables = collect(chapters, ['Table'], 'of');
  return {
    chapterOf: {
      figures: collect(chapters, ['Figure'], 'id'),
      tables,
      sections: collect(chapters, ['Section', 'Box'], 'id'),
    },
    tableNumbers: new Map([...tables.keys()].map((id, index) => [id, index + 1])),
  };
}
