import { proposeIds } from '../domain/ids/propose-ids.ts';
import { type Locale, mainLanguage } from '../i18n/locales.ts';
import type { Answers, OwnSector, Words } from './answers.ts';
import { formSource } from './compose-sources.ts';
import { dropEmpty } from './drop-empty.ts';
import type { Stock } from './stock.ts';
import { draftsOf, keepTexts, type Texts, wordsIn } from './words.ts';

/**
 * The given ids, otherwise built from the labels.
 * @param reserved ids with another meaning
 */
export function idsOf(
  list: readonly { readonly id?: string | undefined; readonly label: Words }[],
  languages: readonly Locale[],
  reserved: readonly string[] = [],
): string[] {
  const given = new Set([...reserved, ...list.flatMap(({ id }) => id ?? [])]);
  const main = mainLanguage(languages);
  const unnamed = list.filter(({ id }) => id === undefined);
  const made = proposeIds(
    unnamed.map(({ label }) => ({ name: wordsIn(label, main) })),
    given,
  );
  return list.map((one) => one.id ?? made[unnamed.indexOf(one)] ?? '');
}

function keepSector(
  sector: {
    readonly id: string;
    readonly code: string;
    readonly label: Texts;
    readonly drafts: readonly Locale[];
  },
  source: string,
  languages: readonly Locale[],
): object {
  const { id, code, label, drafts } = sector;
  return dropEmpty({
    id,
    code,
    label: keepTexts(label, languages),
    drafts: draftsOf(drafts, languages),
    sources: [{ source }],
  });
}

function writeOwn(sectors: readonly OwnSector[], languages: readonly Locale[]): object[] {
  const ids = idsOf(sectors, languages);
  return sectors.map(({ code, label }, index) => ({
    id: ids[index],
    code: code ?? String(index + 1),
    label: keepTexts(label, languages),
    sources: [{ source: 'register' }],
  }));
}

/** A ready-made list or the portal's own. */
export function composeSectors({ sectors, languages }: Answers, stock: Stock): object[] {
  if (sectors === 'nace') return stock.nace.map((one) => keepSector(one, 'nace', languages));
  if (sectors === 'survey') {
    return stock.sectors.map((one) => keepSector(one, formSource, languages));
  }
  return writeOwn(sectors, languages);
}
