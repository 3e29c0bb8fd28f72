import { type Phrase, phrase } from '../i18n/phrase.ts';
import { mayExist, type PageEntry, splitTextId, textsOf } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import { differingParts } from './differing-parts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Ids of sections that only the first text has; none if the other's are not fully known. */
function withoutThoseOf(text: PageEntry, other: PageEntry): string[] {
  if (!other.sectionsKnown) return [];
  const known = new Set(other.sections.map(({ id }) => id));
  return text.sections.map(({ id }) => id).filter((id) => !known.has(id));
}

/** Require translations to have the sections of their original, so that links keep working. */
export const checkPageLanguages: Validator = (portal) => {
  const texts = textsOf(portal);
  const asked = new Set<string>(portal.site[0]?.data.languages);
  const byId = new Map(texts.map((entry) => [entry.id, entry]));
  return texts.flatMap((entry) => {
    const { status, source } = entry.data;
    const [page, language] = splitTextId(entry.id);
    const collection = entry.file.startsWith('reports/') ? 'reports' : 'pages';
    const refuse = (path: readonly string[], message: Phrase, hint: Phrase) => [
      problemAt(portal, entry, path, 'translation', message, hint),
    ];
    if (status === 'original') {
      if (!source) return [];
      return refuse(
        ['source'],
        phrase('check.translation.ofOriginal'),
        phrase('check.mend.deleteOrDraft'),
      );
    }
    if (!source) {
      const hint = phrase('check.mend.fromWhich');
      return refuse(['source'], phrase('check.translation.noSource', { status }), hint);
    }
    const origin = `${page}/${source.language}`;
    // The original may be in a language the portal does not have.
    if (source.language !== language && !asked.has(source.language)) return [];
    const original = byId.get(origin);
    if (!original && mayExist(portal, collection, origin)) return [];
    if (!original || original === entry) {
      const message = phrase('check.translation.language', { page, found: source.language });
      return refuse(['source', 'language'], message, phrase('check.mend.nameLanguage'));
    }
    const missing = withoutThoseOf(original, entry);
    const added = withoutThoseOf(entry, original);
    if (missing.length + added.length === 0) return [];
    const message = differingParts(
      'check.translation.sections',
      missing.map(quote),
      added.map(quote),
      {
        file: original.file,
      },
    );
    return refuse([], message, phrase('check.mend.sameSections'));
  });
};
