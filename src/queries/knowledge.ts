import { href } from '../i18n/href.ts';
import { sortByText } from '../i18n/collate.ts';
import type { Locale } from '../i18n/locales.ts';
import { distinctName, sectorLabel } from './names.ts';
import { figureView } from './figure-views.ts';
import { concepts, doubts, practices, programmes, strategies, terms } from './portal.ts';

/** A link with its words. */
export interface NamedLink {
  readonly label: string;
  readonly href: string;
  readonly lang?: string;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));

export const conceptById = byId(concepts);
export const practiceById = byId(practices);
export const programmeById = byId(programmes);
export const strategyById = byId(strategies);

/** Kinds of entries that other entries name by their ids. */
export type LinkedKind =
  'concepts' | 'practices' | 'programmes' | 'clusters' | 'figures' | 'sectors' | 'doubts' | 'terms';

function labelOf(kind: LinkedKind, id: string, locale: Locale): NamedLink | undefined {
  const at = (path: string) => href(locale, path);
  switch (kind) {
    case 'concepts': {
      const label = conceptById.get(id)?.data.title[locale];
      return label ? { label, href: at(`/concepts/${id}/`) } : undefined;
    }
    case 'practices': {
      const label = practiceById.get(id)?.data.title[locale];
      return label ? { label, href: at(`/practices/${id}/`) } : undefined;
    }
    case 'programmes': {
      const label = programmeById.get(id)?.data.title[locale];
      return label ? { label, href: at(`/programmes/${id}/`) } : undefined;
    }
    case 'clusters': {
      const { text, lang } = distinctName(id, locale);
      return { label: text, lang, href: at(`/clusters/${id}/`) };
    }
    case 'figures':
      return { label: figureView(id, locale).title, href: at(`/figures/${id}/`) };
    case 'sectors':
      return { label: sectorLabel(id, locale), href: at(`/sectors/${id}/`) };
    case 'doubts': {
      const label = doubts.find((doubt) => doubt.id === id)?.about[locale];
      return label ? { label, href: at(`/status/#doubt-${id}`) } : undefined;
    }
    case 'terms': {
      const label = terms.find((term) => term.id === id)?.label[locale];
      return label ? { label, href: at(`/glossary/#${id}`) } : undefined;
    }
  }
}

/** Links to entries by their ids, in their order. */
export function namedLinks(kind: LinkedKind, ids: readonly string[], locale: Locale): NamedLink[] {
  return ids.flatMap((id) => labelOf(kind, id, locale) ?? []);
}

/** What names an entry: the other way round of the lists of ids, once for the whole portal. */
const mentions = new Map<string, { kind: LinkedKind; id: string }[]>();
function mention(target: string, kind: LinkedKind, id: string): void {
  const known = mentions.get(target);
  if (!known) mentions.set(target, [{ kind, id }]);
  else if (!known.some((item) => item.kind === kind && item.id === id)) known.push({ kind, id });
}
for (const { id, data } of concepts) {
  for (const other of data.see) mention(`concepts/${other}`, 'concepts', id);
  for (const figure of data.figures) mention(`figures/${figure}`, 'concepts', id);
  for (const term of data.terms) mention(`terms/${term}`, 'concepts', id);
}
for (const { id, data } of practices) {
  for (const other of data.concepts) mention(`concepts/${other}`, 'practices', id);
  for (const other of data.programmes) mention(`programmes/${other}`, 'practices', id);
  for (const other of data.clusters) mention(`clusters/${other}`, 'practices', id);
  for (const other of data.sectors) mention(`sectors/${other}`, 'practices', id);
  for (const other of data.figures) mention(`figures/${other}`, 'practices', id);
}
for (const { id, data } of programmes) {
  for (const other of data.concepts) mention(`concepts/${other}`, 'programmes', id);
  for (const other of data.clusters) mention(`clusters/${other}`, 'programmes', id);
}

/** Entries that name this one, but for those that it names itself, by title. */
export function mentionedIn(
  target: string,
  locale: Locale,
  except: readonly string[] = [],
): NamedLink[] {
  const links = (mentions.get(target) ?? [])
    .filter(({ kind, id }) => !except.includes(`${kind}/${id}`))
    .flatMap(({ kind, id }) => labelOf(kind, id, locale) ?? []);
  return sortByText(locale, links, ({ label }) => label);
}

/** Neighbours of an entry in a list of ids. */
export function neighboursOf(
  ids: readonly string[],
  id: string,
): readonly [previous: string | undefined, next: string | undefined] {
  const index = ids.indexOf(id);
  return [ids[index - 1], ids[index + 1]];
}
