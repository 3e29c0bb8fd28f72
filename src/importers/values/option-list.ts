import { plainText } from '../../i18n/carried-text.ts';
import { type Locale, type Localized, locales } from '../../i18n/locales.ts';
import { lettersOf } from '../../search/query/correct.ts';
import { cleanLine } from './clean-text.ts';
import { foldWords } from './fold-words.ts';

/** One of the answers among which a field lets choose. */
export interface Option {
  readonly id: string;
  readonly label: Localized;
  /** Other names under which people know it. */
  readonly also?: readonly string[];
  /** Its name in the printed inventory. */
  readonly printed?: string | undefined;
}

/** A folded name with its letters as bits, by which most need no comparing. */
export interface FoldedName {
  readonly text: string;
  readonly letters: number;
}

/** The answers of a field, made ready for many cells. */
export interface OptionList {
  readonly options: readonly Option[];
  /** Ids by what names them: exactly as written, in small letters, and folded. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byFolded: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids, labels and other names of each option, folded: what misspelt ones are held against. */
  readonly folded: readonly { readonly id: string; readonly names: readonly FoldedName[] }[];
  readonly optionById: ReadonlyMap<string, Option>;
  /** Languages in which its labels are told; that of whoever reads the message where left out. */
  readonly toldIn?: readonly Locale[];
}

/** What an option is called in a message; itself where there is none of the id. */
export function sayOption({ optionById, toldIn }: OptionList, id: string, locale: Locale): string {
  const label = optionById.get(id)?.label;
  if (!label) return id;
  return [...new Set((toldIn ?? [locale]).map((one) => plainText(label[one])))].join(' / ');
}

/** Everything that names an option: its id, its labels, its other names, and its id before a label. */
function namesOf({ id, label, also = [], printed = id }: Option): string[] {
  const labels = locales.map((locale) => label[locale]);
  return [...new Set([id, ...labels, printed, ...also, ...labels.map((text) => `${id} ${text}`)])];
}

function indexNames(options: readonly Option[], fold: (text: string) => string) {
  const index = new Map<string, Set<string>>();
  for (const option of options) {
    for (const name of namesOf(option)) {
      const key = fold(name);
      const ids = index.get(key) ?? new Set();
      if (key !== '') index.set(key, ids.add(option.id));
    }
  }
  return index;
}

/** Makes the answers of a field ready. */
export function listOptions(options: readonly Option[]): OptionList {
  return {
    options,
    byName: indexNames(options, cleanLine),
    byFolded: indexNames(options, foldWords),
    folded: options.map(({ id, label, also = [], printed = id }) => ({
      id,
      names: [
        ...new Set(
          [id, ...locales.map((locale) => label[locale]), printed, ...also].map(foldWords),
        ),
      ].map((text) => ({ text, letters: lettersOf(text) })),
    })),
    optionById: new Map(options.map((option) => [option.id, option])),
  };
}
