import { mayExist, type PageEntry, splitTextId, textsOf } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Ids of the sections that one text has, and another has not; none while one may be there. */
function withoutThoseOf(text: PageEntry, other: PageEntry): string[] {
  if (!other.sectionsKnown) return [];
  const known = new Set(other.sections.map(({ id }) => id));
  return text.sections.map(({ id }) => id).filter((id) => !known.has(id));
}

/** Translations of a page have the sections of the text they were made from, so that links hold. */
export const checkPageLanguages: Validator = (portal) => {
  const texts = textsOf(portal);
  const byId = new Map(texts.map((entry) => [entry.id, entry]));
  return texts.flatMap((entry) => {
    const { status, source } = entry.data;
    const [page] = splitTextId(entry.id);
    const collection = entry.file.startsWith('reports/') ? 'reports' : 'pages';
    const refuse = (path: readonly string[], message: string, hint: string) => [
      problemAt(portal, entry, path, 'translation', message, hint),
    ];
    if (status === 'original') {
      if (!source) return [];
      return refuse(
        ['source'],
        'expected no source for an original, found one',
        'delete it, or set the status to draft',
      );
    }
    if (!source) {
      const hint = 'say from which language and version it was translated';
      return refuse(
        ['source'],
        `expected the source of a text with the status ${status}, found none`,
        hint,
      );
    }
    const origin = `${page}/${source.language}`;
    const original = byId.get(origin);
    if (!original && mayExist(portal, collection, origin)) return [];
    if (!original || original === entry) {
      const message = `expected the language of another text of ${page}, found "${source.language}"`;
      return refuse(['source', 'language'], message, 'name the language it was translated from');
    }
    const missing = withoutThoseOf(original, entry);
    const added = withoutThoseOf(entry, original);
    if (missing.length + added.length === 0) return [];
    const found = [
      ...(missing.length > 0 ? [`none with the id ${missing.map(quote).join(', ')}`] : []),
      ...(added.length > 0 ? [`others with the id ${added.map(quote).join(', ')}`] : []),
    ].join(', and ');
    const message = `expected the sections of ${original.file}, found ${found}`;
    return refuse([], message, 'use the same section ids in every language');
  });
};
