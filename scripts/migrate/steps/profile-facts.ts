/** A statement in the form that the facts of a cluster have. */
export interface OldFact {
  readonly label: Readonly<Record<string, string>>;
  readonly value?: number;
  readonly unit?: string;
  readonly text?: unknown;
  readonly note?: unknown;
  readonly sources?: unknown;
}

// English labels by which a number is known to be a value of the profile. Others stay facts.
const years = new Set(['founded', 'year of foundation', 'set up in', 'founded in']);
const counts: Readonly<Record<string, string>> = {
  members: 'members',
  'number of members': 'members',
  firms: 'firms',
  'number of firms': 'firms',
  'member firms': 'firms',
  staff: 'staff',
};

/** The field of the profile that a fact belongs to, with its value there; undefined where it has none. */
export function readFact({ label, value, unit, text, note, sources }: OldFact) {
  const name = (label.en ?? '').toLocaleLowerCase('en').trim();
  const more = { asOf: 'undated', ...(note === undefined ? {} : { note }), sources };
  if (value === undefined || text !== undefined) return undefined;
  if (unit === 'year' && years.has(name)) {
    return { field: 'founded', value: { value: String(value), ...more } };
  }
  const field = counts[name];
  if (!field || (unit !== undefined && unit !== 'count')) return undefined;
  return { field, value: { total: value, ...more } };
}
