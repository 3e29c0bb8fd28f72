import { authorMessages } from '../../i18n/author-messages.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { passedOver } from '../../schemas/import-mapping.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { HeaderKey, LabelIndex } from './label-index.ts';

/** A possible column of a table, with the accepted headers. */
export interface NamedColumn {
  readonly key: HeaderKey;
  readonly names: readonly string[];
}

/** A header for comparison; a lone № counts as a word. */
export const compactHeader = (text: string): string =>
  foldWords(text.replaceAll('№', 'No')).replaceAll(' ', '');

/** Names of a column, by default in every language, from a message that lists them: `Number; No; Row`. */
export function columnNames(message: string, among: readonly Locale[] = locales): string[] {
  return among.flatMap((locale) =>
    (authorMessages[locale][message] ?? '').split(';').map((name) => name.trim()),
  );
}

type Keys = ReadonlyMap<string, ReadonlySet<HeaderKey>>;

function indexHeaders(headers: readonly (readonly [header: string, key: HeaderKey])[]): Keys {
  const keys = new Map<string, Set<HeaderKey>>();
  for (const [header, key] of headers) {
    const folded = compactHeader(header);
    if (folded !== '') keys.set(folded, (keys.get(folded) ?? new Set()).add(key));
  }
  return keys;
}

/**
 * Index the headers of a table. A header given by the author replaces the usual names of its column. A header
 * that is literally a key means that key, whatever the word means in some language.
 * @param given headers by key, as in the file
 */
export function indexColumns(
  columns: readonly NamedColumn[],
  given: ReadonlyMap<HeaderKey, string> = new Map(),
): LabelIndex {
  const usual = columns.filter(({ key }) => !given.has(key));
  const own = indexHeaders([...given].map(([key, header]) => [header, key]));
  const exact = new Set(usual.map(({ key }) => key));
  const named = indexHeaders(
    usual.flatMap(({ key, names }) => [key, ...names].map((name) => [name, key] as const)),
  );
  const find = (text: string): HeaderKey[] => {
    const folded = compactHeader(text);
    const key = text.trim();
    const chosen = own.get(folded);
    if (chosen) return [...chosen];
    return exact.has(key) ? [key] : [...(named.get(folded) ?? [])];
  };
  return {
    find: (texts) => {
      const inner = find(texts.at(-1) ?? '');
      return inner.length > 0 ? inner : find(texts.join(' '));
    },
  };
}

/**
 * Parse headers given on the command line, such as `region=Province,persons=Jobs,-=Notes`: `-` skips a column.
 * @param namesOf aliases accepted for a key
 * @returns keys by header; undefined for malformed text or an unknown key
 */
export function readColumnsOption(
  text: string,
  keys: readonly string[],
  namesOf: (key: string) => readonly string[],
): ReadonlyMap<string, string> | undefined {
  const given = new Map<string, string>();
  for (const part of text.split(',')) {
    const [name = '', header = '', ...rest] = part.split('=').map((word) => word.trim());
    const folded = compactHeader(name);
    const key =
      name === passedOver
        ? passedOver
        : keys.find((one) =>
            [one, ...namesOf(one)].some(
              (known) => folded !== '' && compactHeader(known) === folded,
            ),
          );
    if (key === undefined || header === '' || rest.length > 0) return undefined;
    given.set(header, key);
  }
  return given;
}
