import { phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { isWhole } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require tags of offers and wishes to be among those of the matching. */
export const checkMatchTags: Validator = (portal) => {
  if (!isWhole(portal, 'analyses')) return [];
  const known = portal.analyses.flatMap(({ data }) =>
    data.method === 'matching' ? data.tags.map(({ id }) => id) : [],
  );
  return portal.clusters.flatMap((entry) =>
    (['offers', 'seeks'] as const).flatMap((aspect) =>
      (entry.data.profile[aspect] ?? []).flatMap(({ tag }, index): Problem[] => {
        if (tag === undefined || known.includes(tag)) return [];
        const message = phrase('check.matchTag', {
          known: known.join(', ') || '–',
          found: quote(tag),
        });
        const hint = hintForName(tag, known, phrase('check.mend.tagOrMatching'));
        const path = ['profile', aspect, index, 'tag'];
        return [problemAt(portal, entry, path, 'no-tag', message, hint)];
      }),
    ),
  );
};
