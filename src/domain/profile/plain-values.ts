import type { ProfileAspect, ProfileValue } from '../../schemas/profile.ts';

/** A value without words of a language: as tables for programs hold it. */
export interface PlainValue {
  /** A number, a code, an id, a moment or a text. */
  readonly value: string | number;
  /** Unit of a number: count, percent, or the code of a currency. */
  readonly unit?: string;
  /** Codes and words (in English) that stand beside it, joined by semicolons. */
  readonly detail?: string;
}

type Reader<K extends ProfileAspect> = (value: ProfileValue<K>) => PlainValue[];

const withDetail = (value: PlainValue, ...details: readonly (string | undefined)[]): PlainValue => {
  const detail = details.filter((part) => part !== undefined).join('; ');
  return detail ? { ...value, detail } : value;
};

type BodyAspect = 'founders' | 'management' | 'leaders' | 'supporters' | 'namedMembers';

const readBody: Reader<BodyAspect> = ({ body, name }) => [{ value: body ?? name ?? '' }];

const readCode: Reader<'type' | 'legalForm'> = ({ code, text }) => [
  withDetail({ value: code }, text?.en),
];

const readGrid: Reader<'members' | 'firms' | 'staff'> = ({ total, counts, what }) => [
  ...(total === undefined ? [] : [withDetail({ value: total, unit: 'count' }, what?.en)]),
  ...Object.entries(counts ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, n]) =>
      withDetail({ value: n, unit: 'count' }, row, column, what?.en),
    ),
  ),
];

const readText: Reader<'offers' | 'seeks'> = ({ text }) => [{ value: text.en }];

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
  finance: ({ code, share, programme, text }) => [
    withDetail(
      { value: code },
      share === undefined ? undefined : `${share} percent`,
      programme,
      text?.en,
    ),
  ],
  employment: ({ value, what }) => [withDetail({ value, unit: 'count' }, what?.en)],
  exports: ({ amount, currency, share, what }) => [
    ...(amount === undefined
      ? []
      : [withDetail({ value: amount, ...(currency ? { unit: currency } : {}) }, what?.en)]),
    ...(share === undefined ? [] : [withDetail({ value: share, unit: 'percent' }, what?.en)]),
  ],
  partners: ({ body, name, country, state }) => [
    withDetail({ value: body ?? name ?? '' }, country, state),
  ],
  offers: readText,
  seeks: readText,
  sites: ({ label, region, address, url }) => [
    withDetail({ value: address ?? url ?? region ?? '' }, label.en, region),
  ],
  languages: ({ code }) => [{ value: code }],
  certificates: ({ name, by }) => [withDetail({ value: name }, by)],
  website: ({ url }) => [{ value: url }],
  email: ({ address }) => [{ value: address }],
  phone: ({ number }) => [{ value: number }],
};

/** What a value says, one item a number or word. */
export function plainValues<K extends ProfileAspect>(
  aspect: K,
  value: ProfileValue<K>,
): PlainValue[] {
  const read: Reader<K> = readers[aspect];
  return read(value);
}
