import { mayExist } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Translations of a page have the sections of the text they were made from, so that links hold. */
export const checkPageLanguages: Validator = (portal) => {
  const byId = new Map(portal.pages.map((entry) => [entry.id, entry]));
  return portal.pages.flatMap((entry) => {
    const { status, source } = entry.data;
    const [page] = entry.id.split('/');
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
    if (!original && mayExist(portal, 'pages', origin)) return [];
    if (!original || original === entry) {
      const message = `expected the language of another text of ${page}, found "${source.language}"`;
      return refuse(['source', 'language'], message, 'name the language it was translated from');
    }
    const missing = original.sections.filter((id) => !entry.sections.includes(id));
    if (missing.length === 0) return [];
    const message = `expected the sections of ${original.file}, found none with the id ${missing.map(quote).join(', ')}`;
    return refuse([], message, 'use the same section ids in every language');
  });
};
