import { toSlug } from '../i18n/fold.ts';
import { type Locale, mainLanguage } from '../i18n/locales.ts';
import type { Answers, OwnSector } from './answers.ts';
import { formSource } from './compose-sources.ts';
import { dropEmpty } from './drop-empty.ts';
import type { Stock } from './stock.ts';
import { draftsOf, inPortal, keepTexts, type Texts, wordsIn } from './words.ts';

/** Ids made from names, no two of them alike. */
export function uniqueIds(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const id = toSlug(name) || 'x';
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
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
    ...{ id, code, label: keepTexts(label, languages) },
    drafts: draftsOf(drafts, languages),
    sources: [{ source }],
  });
}

function writeOwn(sectors: readonly OwnSector[], languages: readonly Locale[]): object[] {
  const names = sectors.map(({ id, label }) => id ?? wordsIn(label, mainLanguage(languages)));
  const ids = uniqueIds(names);
  return sectors.map(({ code, label }, index) => ({
    id: ids[index],
    code: code ?? String(index + 1),
    label: inPortal(languages, (one) => wordsIn(label, one)),
    sources: [{ source: 'register' }],
  }));
}

/** The sectors of a new portal: a list that came with the engine, or one of its own. */
export function composeSectors({ sectors, languages }: Answers, stock: Stock): object[] {
  if (sectors === 'nace') return stock.nace.map((one) => keepSector(one, 'nace', languages));
  if (sectors === 'survey') {
    return stock.sectors.map((one) => keepSector(one, formSource, languages));
  }
  return writeOwn(sectors, languages);
}
