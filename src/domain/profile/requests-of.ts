import { type Profile, type ProfileValue, requestAspects } from '../../schemas/profile.ts';
import { arrangeByTime, arrangeValues } from './arrange-values.ts';

type Wish = ProfileValue<(typeof requestAspects)[number]>;

/** What is sought or offered, as a request that can be answered. */
export interface ProfileRequest {
  readonly aspect: (typeof requestAspects)[number];
  readonly value: Wish;
  readonly request: NonNullable<Wish['request']>;
}

/** Requests of a profile, in order; of the same words, or of one id, the newest replaces those before it. */
export const requestsOf = (profile: Pick<Profile, 'offers' | 'seeks'>): readonly ProfileRequest[] =>
  requestAspects.flatMap((aspect) => {
    const requests = arrangeValues(profile, aspect).leading.flatMap((value) =>
      value.request ? [{ value, request: value.request }] : [],
    );
    const newest = new Set(
      arrangeByTime(
        requests.map(({ value }) => value),
        ({ request }) => request?.id ?? '',
      ).leading,
    );
    return requests.filter(({ value }) => newest.has(value)).map((asked) => ({ aspect, ...asked }));
  });
