import { requestsOf } from '../domain/profile/requests-of.ts';
import { phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { type Entry, isWhole, type Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { type Profile, requestAspects } from '../schemas/profile.ts';
import { problemAt, type Validator } from './validator.ts';

/** What an entry seeks and offers, and where in its file. */
interface Asking {
  readonly entry: Entry<unknown>;
  readonly path: ValuePath;
  readonly told: Pick<Profile, 'offers' | 'seeks'>;
}

/** All that clusters and other bodies seek and offer. */
const listAsking = (portal: Portal): readonly Asking[] => [
  ...portal.clusters.map((entry) => ({ entry, path: ['profile'], told: entry.data.profile })),
  ...portal.organisations.map((entry) => ({ entry, path: [], told: entry.data })),
];

/** Require an id of its own for each request of an entry: in feeds and calendars, one would replace the other. */
export const checkRequestIds: Validator = (portal) =>
  listAsking(portal).flatMap(({ entry, path, told }) => {
    const seen = new Set<string>();
    return requestsOf(told).flatMap(({ aspect, value, request }): Problem[] => {
      if (!seen.has(request.id)) {
        seen.add(request.id);
        return [];
      }
      const at = (told[aspect] ?? []).indexOf(value);
      const message = phrase('check.list.twice', { found: quote(request.id) });
      const hint = phrase('check.mend.otherIdForOne');
      return [
        problemAt(portal, entry, [...path, aspect, at, 'request', 'id'], 'repeat', message, hint),
      ];
    });
  });

/** Require tags of offers and wishes to be among those of the matching. */
export const checkMatchTags: Validator = (portal) => {
  if (!isWhole(portal, 'analyses')) return [];
  const known = portal.analyses.flatMap(({ data }) =>
    data.method === 'matching' ? data.tags.map(({ id }) => id) : [],
  );
  return listAsking(portal).flatMap(({ entry, path, told }) =>
    requestAspects.flatMap((aspect) =>
      (told[aspect] ?? []).flatMap(({ tag }, index): Problem[] => {
        if (tag === undefined || known.includes(tag)) return [];
        const message = phrase('check.matchTag', {
          known: known.join(', ') || '–',
          found: quote(tag),
        });
        const hint = hintForName(tag, known, phrase('check.mend.tagOrMatching'));
        return [problemAt(portal, entry, [...path, aspect, index, 'tag'], 'no-tag', message, hint)];
      }),
    ),
  );
};
