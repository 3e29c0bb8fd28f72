import { IntlMessageFormat } from 'intl-messageformat';

// ICU MessageFormat with one addition: `{total:poss}` requests a value in a grammatical case. All parsing and
// serialising of messages is here.

export type MessageNode =
  | { readonly kind: 'text'; readonly text: string }
  /** A value, optionally in a case: `{total:poss}`. */
  | { readonly kind: 'value'; readonly name: string; readonly ending?: string }
  /** A formatted value: `{n, number}`, `{day, date}`. */
  | { readonly kind: 'number' | 'date'; readonly name: string }
  | {
      readonly kind: 'select' | 'plural' | 'ordinal';
      readonly name: string;
      /** Subtracted before the plural form is chosen. */
      readonly offset: number;
      readonly options: Readonly<Record<string, readonly MessageNode[]>>;
    }
  /** The `#` of a plural. */
  | { readonly kind: 'count' };

export interface CasedValue {
  /** Placeholder of the inflected value: `total__case_poss`. */
  readonly key: string;
  readonly name: string;
  readonly form: string;
}

const cased = /\{\s*(\w+):([a-z-]+)\s*\}/g;
const named = /^(\w+)__case_(\w+)$/;

const keyOf = (name: string, form: string) => `${name}__case_${form.replaceAll('-', '_')}`;

/** Distinct values that a message requests in a case. */
export function listCased(message: string): CasedValue[] {
  const found = [...message.matchAll(cased)].map(([, name = '', form = '']) => ({
    key: keyOf(name, form),
    name,
    form,
  }));
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

/** Remove requests for cases. */
export const dropCases = (message: string): string => message.replace(cased, '{$1}');

/** A finished text as a message without placeholders: what looks like one is quoted. */
export const literalMessage = (text: string): string =>
  text.replaceAll("'", "''").replace(/[{}]+/g, (braces) => `'${braces}'`);

/**
 * Compile a message; values in a case are passed by `key`.
 * @param tag BCP 47 tag for the plural rules
 * @throws Error with the parser's code, such as `MISSING_OTHER_CLAUSE`
 */
export function compileMessage(message: string, tag: string | string[]): IntlMessageFormat {
  const known = message.replace(cased, (_, name: string, form: string) => `{${keyOf(name, form)}}`);
  return new IntlMessageFormat(known, tag, undefined, { ignoreTag: true });
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Element types in the parser's tree. */
const [literal, argument, date, time, select, pound] = [0, 1, 3, 4, 5, 7];

function toNode(element: Element): MessageNode {
  if (element.type === pound) return { kind: 'count' };
  if (!('value' in element)) throw new Error(`unexpected element of type ${element.type}`);
  if (element.type === literal) return { kind: 'text', text: element.value };
  if (element.type === argument) {
    const [, name, ending] = named.exec(element.value) ?? [];
    return name !== undefined && ending !== undefined
      ? { kind: 'value', name, ending: ending.replaceAll('_', '-') }
      : { kind: 'value', name: element.value };
  }
  if ('options' in element) {
    const isOrdinal = 'pluralType' in element && element.pluralType === 'ordinal';
    return {
      kind: element.type === select ? 'select' : isOrdinal ? 'ordinal' : 'plural',
      name: element.value,
      offset: 'offset' in element ? element.offset : 0,
      options: Object.fromEntries(
        Object.entries(element.options).map(([form, { value }]) => [form, value.map(toNode)]),
      ),
    };
  }
  const isTime = element.type === date || element.type === time;
  return { kind: isTime ? 'date' : 'number', name: element.value };
}

/** @throws Error with the parser's code, such as `MISSING_OTHER_CLAUSE` */
export function parseMessage(message: string): readonly MessageNode[] {
  if (!message.includes('{')) return [{ kind: 'text', text: message }];
  return compileMessage(message, 'en').getAst().map(toNode);
}

/** All parts except text; nested ones follow their parent. */
export function* placeholdersOf(
  nodes: readonly MessageNode[],
): Generator<Exclude<MessageNode, { readonly kind: 'text' | 'count' }>> {
  for (const node of nodes) {
    if (node.kind === 'text' || node.kind === 'count') continue;
    yield node;
    if ('options' in node) {
      for (const inner of Object.values(node.options)) yield* placeholdersOf(inner);
    }
  }
}

/** Quote syntax characters. */
const quoteText = (text: string, inPlural: boolean) =>
  text.replace(/'/g, "''").replace(inPlural ? /[{}#]+/g : /[{}]+/g, "'$&'");

const formatNames = { number: 'number', date: 'date', select: 'select', plural: 'plural' } as const;

/** Serialise a message. */
export function writeMessage(nodes: readonly MessageNode[], inPlural = false): string {
  return nodes
    .map((node): string => {
      if (node.kind === 'text') return quoteText(node.text, inPlural);
      if (node.kind === 'count') return '#';
      if (node.kind === 'value')
        return node.ending === undefined ? `{${node.name}}` : `{${node.name}:${node.ending}}`;
      const format = node.kind === 'ordinal' ? 'selectordinal' : formatNames[node.kind];
      if (!('options' in node)) return `{${node.name}, ${format}}`;
      const isPlural = node.kind !== 'select';
      const options = Object.entries(node.options).map(
        ([form, inner]) => `${form} {${writeMessage(inner, isPlural || inPlural)}}`,
      );
      const offset = node.offset === 0 ? '' : `offset:${node.offset} `;
      return `{${node.name}, ${format}, ${offset}${options.join(' ')}}`;
    })
    .join('');
}

/**
 * Add missing plural forms of another language, copied from `other`.
 * @param language BCP 47 tag
 */
export function widenPlurals(message: string, language: string): string {
  const widen = (nodes: readonly MessageNode[]): MessageNode[] =>
    nodes.map((node) => {
      if (!('options' in node)) return node;
      const inner = Object.entries(node.options).map(
        ([form, parts]) => [form, widen(parts)] as const,
      );
      if (node.kind === 'select') return { ...node, options: Object.fromEntries(inner) };
      const known = new Map(inner);
      const exact = inner.filter(([form]) => form.startsWith('='));
      const forms = pluralForms(language, node.kind).map(
        (form) => [form, known.get(form) ?? known.get('other') ?? []] as const,
      );
      return { ...node, options: Object.fromEntries([...exact, ...forms]) };
    });
  return message.includes('{') ? writeMessage(widen(parseMessage(message))) : message;
}

/** Plural forms of a language, `other` last. */
export function pluralForms(tag: string | string[], kind: 'plural' | 'ordinal'): readonly string[] {
  const type = kind === 'ordinal' ? 'ordinal' : 'cardinal';
  const forms = new Intl.PluralRules(tag, { type }).resolvedOptions().pluralCategories;
  return [...forms.filter((form) => form !== 'other'), 'other'];
}
