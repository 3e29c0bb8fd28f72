import { requestsOf } from '../domain/profile/requests-of.ts';
import { phrase } from '../i18n/phrase.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require an id of its own for each request of a cluster: in feeds and calendars, one would replace the other. */
export const checkRequestIds: Validator = (portal) =>
  portal.clusters.flatMap((entry) => {
    const seen = new Set<string>();
    return requestsOf(entry.data.profile).flatMap(({ aspect, value, request }): Problem[] => {
      if (!seen.has(request.id)) {
        seen.add(request.id);
        return [];
      }
      const at = (entry.data.profile[aspect] ?? []).indexOf(value);
      const path = ['profile', aspect, at, 'request', 'id'];
      const message = phrase('check.list.twice', { found: quote(request.id) });
      return [
        problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.otherIdForOne')),
      ];
    });
  });
