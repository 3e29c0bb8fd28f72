import type { Portal } from '../../loaders/portal.ts';
import type { Profile, ProfileAspect } from '../../schemas/profile.ts';
import type { Proposal } from './model.ts';
import { readShownNumber } from './shown-number.ts';

/** Where a value of the profile has its words; others consist of more than one. */
const wordsOf = {
  founded: 'value',
  founders: 'name',
  management: 'name',
  leaders: 'name',
  supporters: 'name',
  namedMembers: 'name',
  partners: 'name',
  certificates: 'name',
  members: 'total',
  firms: 'total',
  staff: 'total',
  employment: 'value',
  website: 'url',
  email: 'address',
  phone: 'number',
} as const satisfies Partial<Record<ProfileAspect, string>>;

const counted: readonly string[] = ['members', 'firms', 'staff', 'employment'];

/** A value to be added to the profile of a cluster, or why a command cannot write it. */
export type NewValue =
  | { readonly aspect: keyof Profile; readonly value: Readonly<Record<string, unknown>> }
  | 'noSource'
  | 'parts';

/** Id of a source, given as itself or by its number in print. */
function findSource({ sources }: Portal, given: string): string | undefined {
  const named = sources.find(({ id, data }) => id === given || data.code === given);
  return named?.id;
}

/** Whether a proposal adds a value: nothing was known, or it has changed since. */
export const isAddition = ({ field, now, year }: Proposal): boolean =>
  field.startsWith('profile.') && (now === '' || year !== '');

/** The value that a proposal adds to a profile, dated and with its source. */
export function newValue(portal: Portal, { field, proposed, year, source }: Proposal): NewValue {
  const aspect = field.slice('profile.'.length);
  if (!Object.hasOwn(wordsOf, aspect) || year === '') return 'parts';
  const words = wordsOf[aspect as keyof typeof wordsOf];
  const count = readShownNumber(proposed);
  if (counted.includes(aspect) && count === undefined) return 'parts';
  const id = findSource(portal, source);
  if (id === undefined) return 'noSource';
  const value = counted.includes(aspect) ? count : proposed;
  return {
    aspect: aspect as keyof Profile,
    value: { [words]: value, asOf: year, sources: [{ source: id }] },
  };
}
