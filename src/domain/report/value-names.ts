type Attributes = Readonly<Record<string, string | undefined>>;

export interface NamedValue {
  readonly name: string;
  readonly edition: string;
}

/** Components that name values, with the attributes that do. */
const naming: Readonly<Record<string, readonly string[]>> = {
  Value: ['of'],
  Share: ['of', 'in'],
  Change: ['from', 'to'],
  KeyFigures: ['of'],
};

/** Whether a change follows one value from an edition to another, rather than comparing two values. */
export function comparesEditions(name: string, attributes: Attributes): boolean {
  return name === 'Change' && attributes.of !== undefined;
}

export const valueComponents = Object.keys(naming);

/**
 * Values named by a component; empty for other components.
 * @param report edition of the report, whose data is used unless another edition is named
 */
export function namedValues(name: string, attributes: Attributes, report: string): NamedValue[] {
  const own = Object.hasOwn(naming, name) ? (naming[name] ?? []) : [];
  const { of = '', from = '', to = report, edition = report } = attributes;
  if (comparesEditions(name, attributes)) {
    return [from, to].map((each) => ({ name: of, edition: each }));
  }
  return own
    .flatMap((attribute) => (attributes[attribute] ?? '').split(/\s+/).filter(Boolean))
    .map((value) => ({ name: value, edition }));
}
