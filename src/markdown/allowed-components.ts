/** What an attribute of a component may hold: always literal text. */
export interface ComponentRule {
  /** May it stand amid the words of a text? */
  readonly inline?: true;
  /** Does it show nothing of what stands between its tags? */
  readonly children?: 'none';
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The components that prose may use, and nothing else. The site maps each to its markup. */
export const allowedComponents: Readonly<Record<string, ComponentRule>> = {
  /** A section with a permanent id, equal in all languages. */
  Section: { required: ['id', 'title'], optional: [] },
  /** A figure of `figures/`, with its drawing, numbers and source. */
  Figure: { children: 'none', required: ['id'], optional: [] },
  /** Where a statement stands in a source. */
  Cite: { inline: true, children: 'none', required: ['source'], optional: ['lines'] },
  /** A link to an entry of any collection, with its title as its words. */
  Ref: { inline: true, children: 'none', required: ['id'], optional: [] },
  /** A remark set apart. */
  Notice: { required: ['kind'], optional: [] },
};

/** Kinds of notices that the look knows. */
export const noticeKinds: readonly string[] = ['doubt', 'missing'];
