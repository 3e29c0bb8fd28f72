import { problemAt, type Validator } from './validator.ts';

/** Translations of a page have the sections of the text they were made from, so that links hold. */
export const checkPageLanguages: Validator = (portal) => {
  const byId = new Map(portal.pages.map((entry) => [entry.id, entry]));
  return portal.pages.flatMap((entry) => {
    const { status, source } = entry.data;
    const [page] = entry.id.split('/');
    if (status === 'original') {
      return source
        ? [
            problemAt(
              portal, entry, ['source'], 'translation',
              'expected no source for an original, found one', 'delete it, or set the status to draft',
            ),
          ]
        : [];
    }
    const original = source ? byId.get(`${page}/${source.language}`) : undefined;
    if (!original || original === entry) {
      return [
        problemAt(
          portal, entry, ['source'], 'translation',
          `expected the language of another text of "${page}", found ${source ? `"${source.language}"` : 'nothing'}`,
          'say from which language and version it was translated',
        ),
      ];
    }
    const missing = original.sections.filter((id) => !entry.sections.includes(id));
    return missing.length === 0
      ? []
      : [
          problemAt(
            portal, entry, [], 'translation',
            `expected the sections of ${original.file}, found no "${missing.join('", "')}"`,
            'use the same section ids in every language',
          ),
        ];
  });
};
