import { IntlMessageFormat } from 'intl-messageformat';

/** A part of a message, as the parser gives it. */
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly offset?: number;
  readonly pluralType?: 'cardinal' | 'ordinal';
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

const literal = 0;
const argument = 1;
const select = 5;
const plural = 6;
const pound = 7;

/** Signs of the form stand in quotes where they are meant as they are. */
const quoteSigns = (text: string) => text.replace(/'/g, "''").replace(/[{}]+/g, "'$&'");

/** The options of a plural with the forms that a language has: what is not there is what `other` says. */
function formsFor(
  { options = {}, pluralType = 'cardinal' }: Part,
  language: string,
): [string, readonly Part[]][] {
  const exact = Object.entries(options).filter(([form]) => form.startsWith('='));
  const rules = new Intl.PluralRules(language, { type: pluralType });
  const forms = rules.resolvedOptions().pluralCategories;
  const other = options.other?.value ?? [];
  return [
    ...exact.map(([form, { value }]): [string, readonly Part[]] => [form, value]),
    ...forms.map((form): [string, readonly Part[]] => [form, options[form]?.value ?? other]),
  ];
}

function writePart(part: Part, language: string): string {
  const { type, value, options = {} } = part;
  const write = (parts: readonly Part[]) => parts.map((one) => writePart(one, language)).join('');
  const list = (entries: readonly (readonly [string, readonly Part[]])[]) =>
    entries.map(([form, parts]) => `${form} {${write(parts)}}`).join(' ');
  if (type === literal) return quoteSigns(String(value));
  if (type === pound) return '#';
  if (type === argument) return `{${String(value)}}`;
  if (type === select) {
    return `{${String(value)}, select, ${list(Object.entries(options).map(([form, { value: own }]) => [form, own]))}}`;
  }
  if (type === plural) {
    const kind = part.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
    return `{${String(value)}, ${kind}, ${list(formsFor(part, language))}}`;
  }
  throw new Error(`expected a message of words and plurals, found a part of type ${type}`);
}

/** An English message with a text for each plural form of another language, to be translated. */
export function widenPlurals(message: string, language: string): string {
  if (!message.includes('{')) return message;
  const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
  return (format.getAst() as readonly Part[]).map((part) => writePart(part, language)).join('');
}
