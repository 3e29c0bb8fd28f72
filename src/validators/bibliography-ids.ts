import { phrase } from '../i18n/phrase.ts';
import type { Problem } from '../loaders/problem.ts';
import { bibliographyAnchors } from './page-anchors.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require unique ids across sources and works: both are anchors of one page. */
export const checkBibliographyIds: Validator = (portal) => {
  const sources = new Set(portal.sources.map(({ id }) => id));
  const reserved = [...portal.sources, ...portal.works].flatMap((entry): Problem[] => {
    if (!bibliographyAnchors.includes(entry.id)) return [];
    const message = phrase('check.id.ofBibliography', { id: entry.id });
    return [problemAt(portal, entry, ['id'], 'reserved-id', message, phrase('check.mend.otherId'))];
  });
  const shared = portal.works.flatMap((entry): Problem[] => {
    if (!sources.has(entry.id)) return [];
    const message = phrase('check.id.ofSource', { id: entry.id });
    return [
      problemAt(portal, entry, ['id'], 'duplicate-id', message, phrase('check.mend.otherId')),
    ];
  });
  return [...reserved, ...shared];
};
