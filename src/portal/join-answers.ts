import type { SurveyForm } from '../domain/survey/compile-form.ts';
import { fieldsOfAnswers, joinFields } from '../domain/survey/fields-of-answers.ts';
import { joinProfiles, profileOfAnswers } from '../domain/survey/profile-of-answers.ts';
import { publicAnswers } from '../domain/survey/public-answers.ts';
import { readReturn } from '../domain/survey/read-return.ts';
import type { ClusterFields } from '../schemas/own-field.ts';
import type { Profile, ProfileAspect } from '../schemas/profile.ts';
import type { Entry } from './portal.ts';

interface Asked {
  readonly clusters: readonly Entry<'clusters'>[];
  /** Confirmed ones of visible editions; ids are `{edition}/{cluster}`. */
  readonly returns: readonly Entry<'returns'>[];
  readonly organisations: readonly { readonly id: string }[];
  /** Whether the portal publishes answers of single clusters. */
  readonly publishAnswers: boolean;
}

/** Answers that a profile of the same edition lacks. */
function withoutRepeats(answered: Profile, own: Profile): Profile {
  const aspects = Object.keys(answered) as ProfileAspect[];
  return Object.fromEntries(
    aspects.map((aspect) => {
      const told: readonly object[] = own[aspect] ?? [];
      const isTold = (value: object) =>
        told.some((one) =>
          Object.entries(value).every(
            ([field, part]) =>
              field === 'sources' ||
              JSON.stringify(Object.entries(one).find(([name]) => name === field)?.[1]) ===
                JSON.stringify(part),
          ),
        );
      return [aspect, answered[aspect]?.filter((value) => !isTold(value))];
    }),
  );
}

/** Merge returns into their clusters: a reported fact is stored only in its return. */
export function joinAnswers(
  form: SurveyForm,
  { clusters, returns, organisations, publishAnswers }: Asked,
) {
  const bodies = new Set(organisations.map(({ id }) => id));
  const profiles = new Map<string, Profile>();
  const fields = new Map<string, ClusterFields>();
  for (const { id, data } of returns) {
    const [edition = '', cluster = ''] = id.split('/');
    if (!data.answers) continue;
    const cells = publicAnswers(form, readReturn(form, data, edition).cells, publishAnswers);
    const given = { cells, edition, sources: data.sources, bodies };
    const profile = profileOfAnswers(form, given);
    profiles.set(cluster, joinProfiles(profiles.get(cluster) ?? {}, profile));
    fields.set(cluster, joinFields(fields.get(cluster) ?? {}, fieldsOfAnswers(form, given)));
  }
  return clusters.map((entry): Entry<'clusters'> => {
    const answered = profiles.get(entry.id);
    if (!answered) return entry;
    const own = entry.data.profile;
    const data = {
      ...entry.data,
      profile: joinProfiles(own, withoutRepeats(answered, own)),
      fields: joinFields(entry.data.fields, fields.get(entry.id) ?? {}),
    };
    return { ...entry, data };
  });
}
