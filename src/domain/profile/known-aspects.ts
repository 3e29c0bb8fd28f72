import type { Profile, ProfileAspect } from '../../schemas/profile.ts';

/** What a partner asks of a cluster, and the fields of a profile that answer it. */
export const askedAspects = {
  website: ['website'],
  contact: ['email', 'phone'],
  members: ['members', 'firms', 'namedMembers'],
  founders: ['founders'],
  founded: ['founded'],
  legal: ['legalForm'],
  supporters: ['management', 'leaders', 'supporters'],
  staff: ['staff'],
  finance: ['finance'],
  type: ['type'],
  partners: ['partners'],
} as const satisfies Readonly<Record<string, readonly ProfileAspect[]>>;
export type AskedAspect = keyof typeof askedAspects;

/** All that a partner asks, in the order in which it is named. */
export const allAsked = Object.keys(askedAspects) as AskedAspect[];

/** What a partner asks and the profile answers. */
export const answeredAspects = (profile: Profile): AskedAspect[] =>
  allAsked.filter((asked) => isAnswered(profile, asked));

/** Does the profile answer what a partner asks? */
export function isAnswered(profile: Profile, asked: AskedAspect): boolean {
  const fields: readonly ProfileAspect[] = askedAspects[asked];
  return fields.some((field) => (profile[field]?.length ?? 0) > 0);
}
