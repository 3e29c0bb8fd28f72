import { type Profile, type ProfileValue, requestAspects } from '../../schemas/profile.ts';
import { arrangeByTime, arrangeValues } from './arrange-values.ts';

type RequestAspect = (typeof requestAspects)[number];

type Wish = ProfileValue<RequestAspect>;

/** What a cluster or a body seeks and offers. */
export type Wishes = Pick<Profile, 'offers' | 'seeks'>;

/** What is sought or offered, as a request that can be answered. */
export interface ProfileRequest {
  readonly aspect: RequestAspect;
  readonly value: Wish;
  readonly request: NonNullable<Wish['request']>;
}

/** Requests of a profile, in order; of the same words, or of one id, the newest replaces those before it. */
export const requestsOf = (profile: Wishes): readonly ProfileRequest[] =>
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

/** Newest values of what is sought or offered; a request that a newer one of its id replaces is none of them. */
export function wishesOf(profile: Wishes, aspect: RequestAspect): readonly Wish[] {
  const newest = new Set(requestsOf(profile).map(({ value }) => value));
  return arrangeValues(profile, aspect).leading.filter(
    (value) => !value.request || newest.has(value),
  );
}
