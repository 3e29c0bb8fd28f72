/** What an attribute of a component may hold: always literal text. */
export interface ComponentRule {
  /** May it stand amid the words of a text? */
  readonly inline?: true;
  /** Does it show nothing of what stands between its tags? */
  readonly children?: 'none';
  /** May it stand in the chapters of reports only? */
  readonly only?: 'reports';
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Components of reports that stand amid words and show nothing between their tags. */
const reportWord = { inline: true, children: 'none', only: 'reports', optional: [] } as const;
/** Components of reports that stand on lines of their own, without words. */
const reportBlock = { children: 'none', only: 'reports', required: ['of'], optional: [] } as const;

/** The components that prose may use, and nothing else. The site maps each to its markup. */
export const allowedComponents: Readonly<Record<string, ComponentRule>> = {
  /** A section with a permanent id, equal in all languages. */
  Section: { required: ['id', 'title'], optional: [] },
  /** A figure of `figures/`, with its drawing, numbers and source. */
  Figure: { children: 'none', required: ['id'], optional: ['over'] },
  /** Where a statement stands in a source. */
  Cite: { inline: true, children: 'none', required: ['source'], optional: ['lines', 'note'] },
  /** A link to an entry of any collection, with its title as its words. */
  Ref: { inline: true, children: 'none', required: ['id'], optional: [] },
  /** Words in another language than the text, such as a name that a source prints. */
  Quote: { inline: true, required: ['lang'], optional: [] },
  /** Words that are a term of the glossary, in this sense and no other; without an id, words that are none. */
  Term: { inline: true, required: [], optional: ['id'] },
  /** The year of an edition or of its survey: words that hold no year of their own. */
  Year: { inline: true, children: 'none', required: ['of'], optional: ['form', 'edition'] },
  /** The portal’s rule of stages as a table, from `maturity` in its `site.yaml`. */
  StageRule: { children: 'none', required: [], optional: [] },
  /** A remark set apart. */
  Notice: { required: ['kind'], optional: [] },
  /** A value of the edition's data by its name, written as the language writes numbers, in a case of it. */
  Value: { ...reportWord, required: ['of'], optional: ['edition', 'case'] },
  /** How large a part one value is of another, in a word: most, about half, few. */
  Share: { ...reportWord, required: ['of', 'in'], optional: ['edition'] },
  /**
   * How one value became another, in a word: rose, fell, did not change. With `of`, `from` and `to`
   * are editions, the latter that of the report if it is left out; without it, they name two values.
   */
  Change: { ...reportWord, required: ['from'], optional: ['of', 'to', 'edition'] },
  /** "Figure 7", "Table 2", or the title of a chapter or section, with a link. */
  See: { ...reportWord, required: ['to'] },
  /** A numbered table that is made from the data. */
  Table: { ...reportBlock, optional: ['edition'] },
  /** Published figures of the edition, set large. */
  KeyFigures: { ...reportBlock, optional: ['edition'] },
  /** What changed between two editions: by default the one before, and that of the report. */
  Changes: { ...reportBlock, required: [], optional: ['from', 'to'] },
  /** What an analysis finds: its question, what goes in, one of its tables, and what it can't say. */
  Analysis: { ...reportBlock, optional: ['table'] },
  /** A list that the report makes of itself. */
  Listing: reportBlock,
  /** A text set apart, with an id like a section. */
  Box: { only: 'reports', required: ['id', 'title'], optional: [] },
};

/** Kinds of notices that the look knows. */
export const noticeKinds: readonly string[] = ['doubt', 'missing'];
