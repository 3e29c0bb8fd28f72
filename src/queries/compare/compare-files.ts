import { countParts, letterOf, partOf, wordsOf } from '../../domain/compare/shards.ts';
import type { ComparedCell, ComparedItem, ComparedKind } from '../../domain/compare/compared.ts';
import { foldText } from '../../i18n/fold.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { offSectionOf } from '../../schemas/off-sections.ts';
import { describePlaces } from '../clusters/cluster-places.ts';
import { distinctName } from '../links/names.ts';
import { compareItem, sheetOf } from './comparable.ts';
import { comparableKinds, comparedIds } from './compared-ids.ts';
import { nameData } from '../editions/name-data.ts';

/** Searchable entry: kind, id, name, location, and the language of its name. */
export type ComparedName = readonly [
  kind: ComparedKind,
  id: string,
  name: string,
  where: string,
  lang?: string,
];

/** Path of the comparison's files, and the number of files with items of each kind. */
export interface FilePlaces {
  readonly files: string;
  readonly parts: Readonly<Partial<Record<ComparedKind, number>>>;
}

export const compareFilePlaces = (portal: Portal, locale: Locale): FilePlaces => ({
  files: href(locale, '/compare/'),
  parts: Object.fromEntries(
    comparableKinds(portal).map((kind) => [kind, countParts(comparedIds(portal, kind).length)]),
  ),
});

/** File fetched by the comparison page, by name without extension. */
export interface CompareFile {
  readonly name: string;
  readonly read: () => unknown;
}

function nameOf(portal: Portal, kind: ComparedKind, id: string, locale: Locale): ComparedName {
  switch (kind) {
    case 'clusters': {
      const { text, lang } = distinctName(portal, id, locale);
      const data = portal.clusterById.get(id)?.data;
      const where = data ? describePlaces(portal, data, locale).text : '';
      return lang === locale ? [kind, id, text, where] : [kind, id, text, where, lang];
    }
    case 'regions': {
      const region = portal.regionById.get(id);
      const above = portal.regionById.get(region?.parent ?? '')?.name[locale];
      const country = portal.countryById.get(region?.country ?? '')?.name[locale];
      return [kind, id, region?.name[locale] ?? id, above ?? country ?? ''];
    }
    case 'sectors':
      return [kind, id, portal.sectorById.get(id)?.label[locale] ?? id, ''];
    case 'editions':
      return [kind, id, nameData(id, locale), ''];
  }
}

/** All names of a kind in a language, in the order of the portal. */
export const comparedNames = remember(
  'comparedNames',
  (portal, kind: ComparedKind, locale: Locale): readonly ComparedName[] =>
    comparedIds(portal, kind).map((id) => nameOf(portal, kind, id, locale)),
);

/** Max names per index word: a more frequent one, such as "cluster", does not distinguish them. */
const maxNamed = 60;

/** Names by the first letters of each of their words. */
function nameFiles(portal: Portal, locale: Locale): CompareFile[] {
  const files = new Map<string, ComparedName[]>();
  const all = comparableKinds(portal).flatMap((kind) =>
    comparedNames(portal, kind, locale).map((entry) => ({
      entry,
      words: [...new Set(wordsOf(foldText(entry[2])))],
    })),
  );
  const counts = new Map<string, number>();
  for (const word of all.flatMap(({ words }) => words)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const { entry, words } of all) {
    const rare = words.filter((word) => (counts.get(word) ?? 0) <= maxNamed);
    for (const letters of new Set((rare.length > 0 ? rare : words).map(letterOf))) {
      const names = files.get(letters) ?? [];
      names.push(entry);
      files.set(letters, names);
    }
  }
  return [...files].map(([letter, names]) => ({ name: `names-${letter}`, read: () => names }));
}

/** The item without links to disabled parts of the portal. */
export function withoutOffLinks(portal: Portal, item: ComparedItem, locale: Locale): ComparedItem {
  const { off } = portal.site;
  if (off.length === 0) return item;
  const start = href(locale, '');
  const isOffLink = (to: string | undefined) =>
    to?.startsWith(`${start}/`) && offSectionOf(off, to.slice(start.length)) !== undefined;
  const unlink = <T extends { readonly href?: string }>(line: T): T => {
    if (!isOffLink(line.href)) return line;
    const { href: _, ...rest } = line;
    return rest as T;
  };
  const cells = Object.entries(item.cells).map(([row, cell]): [string, ComparedCell] => [
    row,
    { ...cell, lines: cell.lines.map(unlink) },
  ]);
  return { ...unlink(item), cells: Object.fromEntries(cells) };
}

/**
 * Files that the comparison page loads in the browser: the rows of each kind, its items in parts of about eight,
 * and names by first letters. Any choice needs few of them, however large the portal.
 */
export const listCompareFiles = remember(
  'listCompareFiles',
  (portal, locale: Locale): readonly CompareFile[] => {
    const items = comparableKinds(portal).flatMap((kind): CompareFile[] => {
      const ids = comparedIds(portal, kind);
      const parts = Map.groupBy(ids, (id) => partOf(id, countParts(ids.length)));
      return [
        { name: `rows-${kind}`, read: () => sheetOf(portal, kind, locale) },
        ...[...parts].map(([part, own]) => ({
          name: `${kind}-${part}`,
          read: () =>
            Object.fromEntries(
              own.map((id) => [
                id,
                withoutOffLinks(portal, compareItem(portal, kind, id, locale), locale),
              ]),
            ),
        })),
      ];
    });
    return [...items, ...nameFiles(portal, locale)];
  },
);

/**
 * Content of one of these files.
 * @throws Error for an unknown file
 */
export const readCompareFile = remember(
  'readCompareFile',
  (portal, locale: Locale, name: string): unknown => {
    const file = listCompareFiles(portal, locale).find((one) => one.name === name);
    if (!file) throw new Error(`No file "${name}" of the comparison`);
    return file.read();
  },
);
