/** The attributes of a component of a report. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** A value that a text names, and the edition whose data it is of. */
export interface NamedValue {
  readonly name: string;
  readonly edition: string;
}

/** Components that name values, with the attributes in which they do. */
const naming: Readonly<Record<string, readonly string[]>> = {
  Value: ['of'],
  Share: ['of', 'in'],
  Change: ['from', 'to'],
  KeyFigures: ['of'],
};

/** Does a change follow one value from an edition to another, not from one value to another? */
export function comparesEditions(name: string, attributes: Attributes): boolean {
  return name === 'Change' && attributes.of !== undefined;
}

/** Names of the components that name values. */
export const valueComponents = Object.keys(naming);

/**
 * The values that a component names; none for a component that names no value.
 * @param report edition of the report in which it stands: values are of its data, if no other is named
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
