import { arrangeValues, timeOf } from '../../../domain/profile/arrange-values.ts';
import { plainValues } from '../../../domain/profile/plain-values.ts';
import type { Cell } from '../../../exports/csv.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Profile, ProfileAspect } from '../../../schemas/profile.ts';
import { citeIds } from '../cite-ids.ts';

/** Columns of a value, its date and its source. */
const valueColumns = (name: string) => [name, `${name}_as_of`, `${name}_source`] as const;

/** The same for a number, with notes on what it counts. */
const countColumns = (name: string) =>
  [...valueColumns(name), ...locales.map((locale) => `${name}_what_${locale}`)] as const;

/** Aspects whose newest value is in the list of clusters, with their columns. */
const newest = [
  { aspect: 'founded', columns: valueColumns('founded') },
  { aspect: 'type', columns: valueColumns('type') },
  { aspect: 'legalForm', columns: valueColumns('legal_form') },
  { aspect: 'management', columns: valueColumns('management') },
  { aspect: 'leaders', columns: valueColumns('leaders') },
  { aspect: 'supporters', columns: valueColumns('supporters') },
  { aspect: 'members', columns: countColumns('members') },
  { aspect: 'firms', columns: countColumns('firms') },
  { aspect: 'staff', columns: countColumns('staff') },
  { aspect: 'employment', columns: countColumns('employment') },
  { aspect: 'website', columns: valueColumns('website') },
  { aspect: 'email', columns: valueColumns('email') },
  { aspect: 'phone', columns: valueColumns('phone') },
] as const satisfies readonly { aspect: ProfileAspect; columns: readonly string[] }[];

/** Numbers of these aspects are distinguished by rows and columns, or by what they count. */
const counted: readonly ProfileAspect[] = ['members', 'firms', 'staff', 'employment'];

/** Columns of the newest values, with their dates and sources. */
export const newestColumns: readonly string[] = newest.flatMap(({ columns }) => columns);

function newestCells(profile: Profile, aspect: (typeof newest)[number]['aspect']): Cell[] {
  const { leading } = arrangeValues(profile, aspect);
  // One number per cell: the first total. Profiles.csv has the others.
  const isCounted = counted.includes(aspect);
  const told = isCounted
    ? leading.filter((value) => !('total' in value) || value.total !== undefined).slice(0, 1)
    : leading;
  const plain = told.flatMap((value) => plainValues(aspect, value).slice(0, 1));
  const words = isCounted ? locales.map((locale) => plain[0]?.words?.[locale]) : [];
  if (told.length === 0) return [undefined, undefined, undefined, ...words];
  const values = plain.map(({ value }) => value);
  const times = [...new Set(told.map(timeOf))];
  const [only] = values;
  return [
    typeof only === 'number' ? only : values.join(';'),
    times.every((time) => time === undefined)
      ? undefined
      : times.map((time) => time ?? '').join(';'),
    [...new Set(told.map(({ sources }) => citeIds(sources)))].join(';'),
    ...words,
  ];
}

/** Newest values of a profile, in column order. */
export const newestValues = (profile: Profile): Cell[] =>
  newest.flatMap(({ aspect }) => newestCells(profile, aspect));
