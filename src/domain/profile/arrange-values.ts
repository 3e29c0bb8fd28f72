import {
  type Profile,
  type ProfileAspect,
  type ProfileValue,
  profileAspects,
} from '../../schemas/profile.ts';
import type { Sourced } from '../../schemas/sourced.ts';

/** Time of a value, as a moment or edition id; undefined if its source does not say. */
export function timeOf({ asOf, edition }: Pick<Sourced, 'asOf' | 'edition'>): string | undefined {
  return asOf === 'undated' ? undefined : (asOf ?? edition);
}

/** What a value is about: two values of one subject answer the same question. */
const subjects: {
  readonly [K in ProfileAspect]: (value: ProfileValue<K>) => string;
} = {
  founded: () => '',
  founders: ({ body, name }) => body ?? name ?? '',
  type: () => '',
  legalForm: () => '',
  management: () => '',
  leaders: ({ body, name }) => body ?? name ?? '',
  supporters: ({ body, name }) => body ?? name ?? '',
  members: ({ what }) => what?.en ?? '',
  firms: ({ what }) => what?.en ?? '',
  namedMembers: ({ body, name }) => body ?? name ?? '',
  staff: ({ what }) => what?.en ?? '',
  vision: () => '',
  plan: () => '',
  joining: () => '',
  fees: () => '',
  duties: ({ text }) => text.en,
  finance: ({ code, programme }) => `${code} ${programme ?? ''}`,
  employment: ({ what }) => what?.en ?? '',
  exports: ({ what, share }) => `${share === undefined ? 'amount' : 'share'} ${what?.en ?? ''}`,
  partners: ({ body, name }) => body ?? name ?? '',
  offers: ({ text }) => text.en,
  seeks: ({ text }) => text.en,
  sites: ({ label }) => label.en,
  languages: ({ code }) => code,
  certificates: ({ name }) => name,
  website: () => '',
  email: () => '',
  phone: () => '',
};

/** Aspects of a profile with a value, in display order. */
export function knownAspects(profile: Profile): ProfileAspect[] {
  return profileAspects.filter((aspect) => (profile[aspect]?.length ?? 0) > 0);
}

/** Values that answer one question: the leading ones and those they supersede. */
export interface ArrangedValues<V> {
  readonly leading: readonly V[];
  /** Newest first. */
  readonly earlier: readonly V[];
}

// A year comes before its months, so only the common precision is compared.
const isBefore = (time: string, other: string) => {
  const shared = Math.min(time.length, other.length);
  return time.slice(0, shared) < other.slice(0, shared);
};

/**
 * Sort values by time; the newest of each subject lead. Several of the newest date all lead, as do undated
 * values, since nothing shows that they are older.
 */
export function arrangeByTime<V extends Pick<Sourced, 'asOf' | 'edition'>>(
  values: readonly V[],
  subjectOf: (value: V) => string = () => '',
): ArrangedValues<V> {
  const newest = new Map<string, string>();
  for (const value of values) {
    const time = timeOf(value);
    const subject = subjectOf(value);
    const known = newest.get(subject);
    if (time !== undefined && (known === undefined || isBefore(known, time))) {
      newest.set(subject, time);
    }
  }
  const isEarlier = (value: V) => {
    const time = timeOf(value);
    const latest = newest.get(subjectOf(value));
    return time !== undefined && latest !== undefined && isBefore(time, latest);
  };
  return {
    leading: values.filter((value) => !isEarlier(value)),
    earlier: values
      .filter(isEarlier)
      .toSorted((a, b) => ((timeOf(a) ?? '') < (timeOf(b) ?? '') ? 1 : -1)),
  };
}

/** Values of a profile aspect; the newest of each subject lead. */
export function arrangeValues<K extends ProfileAspect>(
  profile: Profile,
  aspect: K,
): ArrangedValues<ProfileValue<K>> {
  const values = (profile[aspect] ?? []) as readonly ProfileValue<K>[];
  return arrangeByTime(values, subjects[aspect]);
}
