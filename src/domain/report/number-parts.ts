/** Component of a chapter that is numbered or referred to. */
export interface ReportPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ReportChapter {
  readonly id: string;
  readonly parts: readonly ReportPart[];
}

export interface NumberedParts {
  readonly chapterOf: {
    readonly figures: ReadonlyMap<string, string>;
    readonly tables: ReadonlyMap<string, string>;
    readonly sections: ReadonlyMap<string, string>;
  };
  /** Tables are numbered in order of appearance. */
  readonly tableNumbers: ReadonlyMap<string, number>;
}

/**
 * Name of a table in its report, with the edition of its data if given, as in references:
 * `tables/agencies@2012`.
 */
export function tableKey({ of = '', edition }: ReportPart['attributes']): string {
  return edition === undefined ? of : `${of}@${edition}`;
}

/** Split such a name into its two parts. */
export function splitTableKey(key: string): {
  readonly of: string;
  readonly edition: string | undefined;
} {
  const [of = '', edition] = key.split('@');
  return { of, edition };
}

/** Whether a part shows the numbers of all years, which no edition's list names. */
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
 * Locate the figures, tables and sections of a report.
 * @param chapters in reading order; each figure and table appears once
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
