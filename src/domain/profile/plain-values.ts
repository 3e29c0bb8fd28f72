import type { Localized } from '../../i18n/locales.ts';
import type { ProfileAspect, ProfileValue, TextAspect } from '../../schemas/profile.ts';

/** Value for machine-readable tables: a language-independent part, and its text in each language. */
export interface PlainValue {
  /** Number, code, id, moment or name; undefined for a value of text alone. */
  readonly value?: string | number;
  /** Unit of a number: count, percent, or a currency code. */
  readonly unit?: string;
  /** Accompanying codes and ids, joined by semicolons. */
  readonly detail?: string;
  /** Text of the value, or accompanying it. */
  readonly words?: Localized;
}

type Reader<K extends ProfileAspect> = (value: ProfileValue<K>) => PlainValue[];

const withDetail = (value: PlainValue, ...details: readonly (string | undefined)[]): PlainValue => {
  const detail = details.filter((part) => part !== undefined).join('; ');
  return detail ? { ...value, detail } : value;
};

const withWords = (value: PlainValue, words: Localized | undefined): PlainValue =>
  words ? { ...value, words } : value;

type BodyAspect = 'founders' | 'management' | 'leaders' | 'supporters' | 'namedMembers';

const readBody: Reader<BodyAspect> = ({ body, name }) => [{ value: body ?? name ?? '' }];

const readCode: Reader<'type' | 'legalForm'> = ({ code, text }) => [
  withWords({ value: code }, text),
];

const readGrid: Reader<'members' | 'firms' | 'staff'> = ({ total, counts, what }) =>
  [
    ...(total === undefined ? [] : [{ value: total, unit: 'count' }]),
    ...Object.entries(counts ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, n]) =>
        withDetail({ value: n, unit: 'count' }, row, column),
      ),
    ),
  ].map((value) => withWords(value, what));

const readText: Reader<TextAspect> = ({ text }) => [{ words: text }];

const readers: { readonly [K in ProfileAspect]: Reader<K> } = {
  founded: ({ value }) => [{ value }],
  founders: readBody,
  type: readCode,
  legalForm: readCode,
  management: readBody,
  leaders: readBody,
  supporters: readBody,
  members: readGrid,
  firms: readGrid,
  namedMembers: readBody,
  staff: readGrid,
  vision: readText,
  plan: ({ text, url }) => [{ ...(url ? { value: url } : {}), words: text }],
  joining: readText,
  fees: readText,
  duties: readText,
  finance: ({ code, share, programme, text }) => [
    withWords(
      withDetail({ value: code }, share === undefined ? undefined : `${share} percent`, programme),
      text,
    ),
  ],
  employment: ({ value, what }) => [withWords({ value, unit: 'count' }, what)],
  exports: ({ amount, currency, share, what }) =>
    [
      ...(amount === undefined ? [] : [{ value: amount, ...(currency ? { unit: currency } : {}) }]),
      ...(share === undefined ? [] : [{ value: share, unit: 'percent' }]),
    ].map((value) => withWords(value, what)),
  partners: ({ body, name, country, state }) => [
    withDetail({ value: body ?? name ?? '' }, country, state),
  ],
  offers: readText,
  seeks: readText,
  sites: ({ label, region, address, url }) => {
    const value = address ?? url;
    const site = value === undefined ? {} : { value };
    return [withWords(withDetail(site, region), label)];
  },
  languages: ({ code }) => [{ value: code }],
  certificates: ({ name, by, checklist, level, until }) => [
    withDetail({ value: name }, by, checklist, level, until),
  ],
  website: ({ url }) => [{ value: url }],
  email: ({ address }) => [{ value: address }],
  phone: ({ number }) => [{ value: number }],
};

/** Content of a value, one item per number or word. */
export function plainValues<K extends ProfileAspect>(
  aspect: K,
  value: ProfileValue<K>,
): PlainValue[] {
  const read: Reader<K> = readers[aspect];
  return read(value);
}
