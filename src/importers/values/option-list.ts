import { plainText } from '../../i18n/carried-text.ts';
import { type Locale, type Localized, locales } from '../../i18n/locales.ts';
import { lettersOf } from '../../search/query/correct.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';

/** One of the allowed answers of a field. */
export interface Option {
  readonly id: string;
  readonly label: Localized;
  /** Other common names. */
  readonly also?: readonly string[];
  readonly printed?: string | undefined;
}

/** A folded name with its letters as a bit set, which avoids most comparisons. */
export interface FoldedName {
  readonly text: string;
  readonly letters: number;
}

/** Allowed answers of a field, indexed for many cells. */
export interface OptionList {
  readonly options: readonly Option[];
  /** Ids by name: as written or in lower case, and folded. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byFolded: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded ids, labels and other names of each option, to compare with misspelt ones. */
  readonly folded: readonly { readonly id: string; readonly names: readonly FoldedName[] }[];
  readonly optionById: ReadonlyMap<string, Option>;
  /** Languages of its labels in messages; by default that of the message. */
  readonly toldIn?: readonly Locale[];
}

/** Label of an option in a message; the id itself if unknown. */
export function sayOption({ optionById, toldIn }: OptionList, id: string, locale: Locale): string {
  const label = optionById.get(id)?.label;
  if (!label) return id;
  return [...new Set((toldIn ?? [locale]).map((one) => plainText(label[one])))].join(' / ');
}

/** All names of an option: its id, labels, other names, and its id before a label. */
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

/** Index the allowed answers of a field. */
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

/** Index the sectors of a portal, also by code: a list may use C for the section of NACE. */
export const listSectors = (
  sectors: readonly { readonly id: string; readonly label: Localized; readonly code: string }[],
): OptionList => listOptions(sectors.map(({ id, label, code }) => ({ id, label, also: [code] })));
