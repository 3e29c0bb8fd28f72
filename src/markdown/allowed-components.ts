/** Rules for a component; attributes are always literal text. */
export interface ComponentRule {
  /** Whether it is allowed within a line of text. */
  readonly inline?: true;
  /** Set if content between its tags would not be shown. */
  readonly children?: 'none';
  /** Set if it is allowed only in chapters of reports. */
  readonly only?: 'reports';
  /** Its only possible parent. */
  readonly within?: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Inline components of reports without content. */
const reportWord = { inline: true, children: 'none', only: 'reports', optional: [] } as const;
/** Block components of reports without content. */
const reportBlock = { children: 'none', only: 'reports', required: ['of'], optional: [] } as const;

/** The only components allowed in prose; the site maps each to its markup. */
export const allowedComponents: Readonly<Record<string, ComponentRule>> = {
  /** A section with a permanent id, equal in all languages. */
  Section: { required: ['id', 'title'], optional: [] },
  /** A figure of `figures/`, with drawing, numbers and source. */
  Figure: { children: 'none', required: ['id'], optional: ['over'] },
  /** A story: a drawing stays while the steps beside it change it. */
  Scrolly: { required: [], optional: [] },
  /** A step: a figure, and the column, stage or rows of it that stand out, or the row around which it is enlarged. */
  Step: { within: 'Scrolly', required: ['figure'], optional: ['column', 'stage', 'rows', 'near'] },
  /** Citation of a source. */
  Cite: { inline: true, children: 'none', required: ['source'], optional: ['lines', 'note'] },
  /** A link to an entry of any collection, with its title as text. */
  Ref: { inline: true, children: 'none', required: ['id'], optional: [] },
  /** Words in another language, such as a name as printed in a source. */
  Quote: { inline: true, required: ['lang'], optional: [] },
  /** Words that are the glossary term with this id; without an id, words that are not a term. */
  Term: { inline: true, required: [], optional: ['id'] },
  /** The year of an edition or its survey; content must not contain a year. */
  Year: { inline: true, children: 'none', required: ['of'], optional: ['form', 'edition'] },
  /** The portal’s rule of stages as a table, from `maturity` in `site.yaml`. */
  StageRule: { children: 'none', required: [], optional: [] },
  /** A remark set apart. */
  Notice: { required: ['kind'], optional: [] },
  /** A named value of the edition's data, in the language's number format and a case. */
  Value: { ...reportWord, required: ['of'], optional: ['edition', 'case'] },
  /** One value's share of another as a word: most, about half, few. */
  Share: { ...reportWord, required: ['of', 'in'], optional: ['edition'] },
  /**
   * Change between values as a word: rose, fell, did not change. With `of`, `from` and `to` are editions, `to`
   * defaulting to the report's; otherwise they name two values.
   */
  Change: { ...reportWord, required: ['from'], optional: ['of', 'to', 'edition'] },
  /** "Figure 7", "Table 2", or a title, linked. */
  See: { ...reportWord, required: ['to'] },
  /** A numbered table generated from the data. */
  Table: { ...reportBlock, optional: ['edition'] },
  /** Published figures of the edition in large type. */
  KeyFigures: { ...reportBlock, optional: ['edition'] },
  /** Changes between two editions: by default the previous one and the report's. */
  Changes: { ...reportBlock, required: [], optional: ['from', 'to'] },
  /** Results of an analysis: its question, input, one of its tables, and limits. */
  Analysis: { ...reportBlock, optional: ['table'] },
  /** A generated list. */
  Listing: reportBlock,
  /** A text in a box, with an id like a section. */
  Box: { only: 'reports', required: ['id', 'title'], optional: [] },
};

/** Kinds of notices that have a style. */
export const noticeKinds: readonly string[] = ['doubt', 'missing'];
