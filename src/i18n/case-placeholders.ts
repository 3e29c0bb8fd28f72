/** A value that a message asks for in a case: `{total:poss}`. */
export interface CasedValue {
  /** The placeholder by which the value is filled in: `total__case_poss`. */
  readonly key: string;
  readonly name: string;
  readonly form: string;
}

const cased = /\{\s*(\w+):([a-z-]+)\s*\}/g;

const keyOf = (name: string, form: string) => `${name}__case_${form.replaceAll('-', '_')}`;

/** The values that a message asks for in a case, each once. */
export function listCased(text: string): CasedValue[] {
  const found = [...text.matchAll(cased)].map(([, name = '', form = '']) => ({
    ...{ key: keyOf(name, form), name, form },
  }));
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

/** A message in ICU MessageFormat, which knows no cases: each value in a case has a name of its own. */
export const nameCased = (text: string): string =>
  text.replace(cased, (_, name: string, form: string) => `{${keyOf(name, form)}}`);

/** A message with its values as they are, without cases: what it asks for. */
export const dropCases = (text: string): string => text.replace(cased, '{$1}');
