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

/**
 * The name of a table in its report: with the edition whose data it shows, where that is named.
 * Texts point to it so: `tables/agencies@2012`.
 */
export function tableKey({ of = '', edition }: ReportPart['attributes']): string {
  return edition === undefined ? of : `${of}@${edition}`;
}

/** The two parts of such a name. */
export function splitTableKey(key: string): {
  readonly of: string;
  readonly edition: string | undefined;
} {
  const [of = '', edition] = key.split('@');
  return { of, edition };
}

/** Does a part show the numbers of all years? Those are named by no edition's list. */
export function isOverYears({ name, attributes }: ReportPart): boolean {
  return name === 'Figure' && attributes.over !== undefined;
}

function collect(
  chapters: readonly ReportChapter[],
  names: readonly string[],
  keyOf: (attributes: ReportPart['attributes']) => string,
): Map<string, string> {
  return new Map(
    chapters.flatMap(({ id, parts }) =>
      parts
        .filter((part) => names.includes(part.name) && !isOverYears(part))
        .map(({ attributes }) => [keyOf(attributes), id] as const),
    ),
  );
}

/**
 * Finds where the figures, tables and sections of a report stand.
 * @param chapters in the order in which they are read; each figure and table stands once
 */
export function numberParts(chapters: readonly ReportChapter[]): NumberedParts {
  const tables = collect(chapters, ['Table'], tableKey);
  return {
    chapterOf: {
      figures: collect(chapters, ['Figure'], ({ id = '' }) => id),
      tables,
      sections: collect(chapters, ['Section', 'Box'], ({ id = '' }) => id),
    },
    tableNumbers: new Map([...tables.keys()].map((id, index) => [id, index + 1])),
  };
}
