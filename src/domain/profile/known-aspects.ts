import type { Profile, ProfileAspect } from '../../schemas/profile.ts';

/** Questions of potential partners about a cluster, and the profile fields that answer them. */
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

/** All questions of partners, in display order. */
export const allAsked = Object.keys(askedAspects) as AskedAspect[];

/** Partners' questions answered by a profile. */
export const answeredAspects = (profile: Profile): AskedAspect[] =>
  allAsked.filter((asked) => isAnswered(profile, asked));

/** Whether the profile answers a partner's question. */
export function isAnswered(profile: Profile, asked: AskedAspect): boolean {
  const fields: readonly ProfileAspect[] = askedAspects[asked];
  return fields.some((field) => (profile[field]?.length ?? 0) > 0);
}
