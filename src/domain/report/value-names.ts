/** Components that name values, with the attributes in which they do. */
const naming: Readonly<Record<string, readonly string[]>> = {
  Value: ['of'],
  Share: ['of', 'in'],
  Change: ['from', 'to'],
  KeyFigures: ['of'],
};

/** Names of the components that name values. */
export const valueComponents = Object.keys(naming);

/** The names of values that a component holds; none for a component that names no value. */
export function valueNames(
  name: string,
  attributes: Readonly<Record<string, string>>,
): readonly string[] {
  const own = Object.hasOwn(naming, name) ? (naming[name] ?? []) : [];
  return own.flatMap((attribute) => (attributes[attribute] ?? '').split(/\s+/).filter(Boolean));
}
