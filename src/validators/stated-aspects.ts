import { phrase } from '../i18n/phrase.ts';
import type { Entry } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import type { Profile, ProfileAspect } from '../schemas/profile.ts';
import { problemAt, type Validator } from './validator.ts';

type Stating = Entry<{
  readonly states: readonly { readonly cluster: string; readonly aspect: ProfileAspect }[];
}>;

/**
 * Require facts of a cluster that an entry claims to state in the cluster's profile: its page would otherwise
 * say “not reported” while another page states them.
 */
export const checkStatedAspects: Validator = (portal) => {
  const profiles = new Map<string, Profile>(
    portal.clusters.map(({ id, data }) => [id, data.profile]),
  );
  const entries: readonly Stating[] = [
    ...portal.practices,
    ...portal.organisations,
    ...portal.concepts,
    ...portal.programmes,
    ...portal.pages,
    ...portal.reports,
  ];
  return entries.flatMap((entry) =>
    entry.data.states.flatMap(({ cluster, aspect }, index): Problem[] => {
      const profile = profiles.get(cluster);
      // A missing cluster is reported at the field that names it.
      if (!profile || profile[aspect]) return [];
      const message = phrase('check.profile.stated', { aspect, cluster });
      const hint = phrase('check.mend.addAspect', { aspect });
      return [
        problemAt(portal, entry, ['states', index, 'aspect'], 'stated-aspect', message, hint),
      ];
    }),
  );
};
