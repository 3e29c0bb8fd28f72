import type { SurveyForm } from '../domain/survey/compile-form.ts';
import { joinProfiles, profileOfAnswers } from '../domain/survey/profile-of-answers.ts';
import { publicAnswers } from '../domain/survey/public-answers.ts';
import { readReturn } from '../domain/survey/read-return.ts';
import type { Profile } from '../schemas/profile.ts';
import type { Entry } from './portal.ts';

interface Asked {
  readonly clusters: readonly Entry<'clusters'>[];
  /** Confirmed ones; their ids are `{edition}/{cluster}`. */
  readonly returns: readonly Entry<'returns'>[];
  readonly organisations: readonly { readonly id: string }[];
  /** Does the portal publish what a single cluster answered? */
  readonly publishAnswers: boolean;
}

/** The clusters with what they answered in their profiles: a fact lives in the return that tells it. */
export function joinAnswers(
  form: SurveyForm,
  { clusters, returns, organisations, publishAnswers }: Asked,
) {
  const bodies = new Set(organisations.map(({ id }) => id));
  const told = new Map<string, Profile>();
  for (const { id, data } of returns) {
    const [edition = '', cluster = ''] = id.split('/');
    if (!data.answers) continue;
    const cells = publicAnswers(form, readReturn(form, data, edition).cells, publishAnswers);
    const profile = profileOfAnswers(form, { cells, edition, sources: data.sources, bodies });
    told.set(cluster, joinProfiles(told.get(cluster) ?? {}, profile));
  }
  return clusters.map((entry): Entry<'clusters'> => {
    const answered = told.get(entry.id);
    if (!answered) return entry;
    const profile = joinProfiles(entry.data.profile, answered);
    return { ...entry, data: { ...entry.data, profile } };
  });
}
