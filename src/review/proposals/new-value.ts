import { type Locale, locales } from '../../i18n/locales.ts';
import { readyFields, readOwnValue } from '../../importers/inventory/own-values.ts';
import { listOptions, type Option } from '../../importers/values/option-list.ts';
import { readOfficeEmail } from '../../importers/values/read-email.ts';
import { readLink } from '../../importers/values/read-link.ts';
import { readMoment } from '../../importers/values/read-moment.ts';
import { readMoney } from '../../importers/values/read-money.ts';
import { readCount } from '../../importers/values/read-number.ts';
import { readOption } from '../../importers/values/read-option.ts';
import { readPercent } from '../../importers/values/read-percent.ts';
import { readOfficePhone } from '../../importers/values/read-phone.ts';
import { readText } from '../../importers/values/read-text.ts';
import { mapReading, type Reading } from '../../importers/values/reading.ts';
import { type Typed, typedText } from '../../importers/values/typed.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Portal } from '../../loaders/portal.ts';
import { ownKey } from '../../schemas/import-mapping.ts';
import type { ProfileAspect } from '../../schemas/profile.ts';
import type { Proposal } from './model.ts';
import type { ProposalPlace } from './find-place.ts';
import { readGrid } from './read-grid.ts';
import { readShownNumber } from './shown-number.ts';
import { contradicts, hasParts, isStillSo, valueSince } from './still-so.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Read what was proposed as the parts of a value. */
type Read = (
  cell: Typed,
  portal: Portal,
  locale: Locale,
  words: Proposal['words'],
) => Reading<Fields>;

const as =
  <T>(field: string, read: (cell: Typed, rules: { readonly locale: Locale }) => Reading<T>): Read =>
  (cell, _, locale) =>
    mapReading(read(cell, { locale }), (value) => ({ [field]: value }));

/** One of the options of the question whose answers tell this aspect, by its words in any language. */
const asOption =
  (aspect: ProfileAspect): Read =>
  (cell, { survey }, locale) => {
    const asked = survey.find(({ data }) => data.profile === aspect);
    return mapReading(readOption(cell, listOptions(asked?.data.options ?? []), locale), (code) => ({
      code,
    }));
  };

/** An organisation of the portal, otherwise a name; several in one line are read by an editor. */
const asBody: Read = (cell, { organisations }, locale) => {
  const known = organisations.map(({ id, data }): Option => ({ id, label: data.name }));
  const body = readOption(cell, listOptions(known), locale);
  return body.kind === 'value'
    ? mapReading(body, (id) => ({ body: id }))
    : /[,;\n]| \/ /.test(cell.text)
      ? { kind: 'empty', remarks: [] }
      : mapReading(readText(cell), (name) => ({ name }));
};

/** A whole number, also as pages write it: `210.000` has no decimals. */
function readWhole(cell: Typed, locale: Locale): Reading<number> {
  const shown = readShownNumber(cell.text);
  return shown === undefined
    ? readCount(cell, { locale })
    : { kind: 'value', value: shown, remarks: [] };
}

/** A share, or an amount with its currency. */
const asSales: Read = (cell, _, locale) =>
  cell.text.includes('%')
    ? mapReading(readPercent(cell, { locale }), (share) => ({ share }))
    : mapReading(readMoney(cell, { locale }), (money) => ({ ...money }));

/** A number in all, or numbers by rows and columns of the question behind the profile. */
const asCounts =
  (aspect: ProfileAspect): Read =>
  (cell, { survey }, locale) => {
    const asked = survey.find(({ data }) => data.profile === aspect);
    const counts = asked && readGrid(cell.text, asked.data, locale);
    return counts
      ? { kind: 'value', value: { counts }, remarks: [] }
      : mapReading(readWhole(cell, locale), (total) => ({ total }));
  };

/** Words of the page, with those that the editor gives in each other language of the portal. */
const asWords: Read = (cell, { site }, locale, words) => {
  const text: Proposal['words'] = { ...words, [locale]: cell.text };
  const isWhole = site[0]?.data.languages.every((language) => text[language] !== undefined);
  return isWhole ? { kind: 'value', value: { text }, remarks: [] } : { kind: 'empty', remarks: [] };
};

/** Aspects that a line can say. */
const readers: Partial<Record<ProfileAspect, Read>> = {
  founded: as('value', readMoment),
  founders: asBody,
  type: asOption('type'),
  legalForm: asOption('legalForm'),
  management: asBody,
  leaders: asBody,
  supporters: asBody,
  members: as('total', (cell, { locale }) => readWhole(cell, locale)),
  firms: asCounts('firms'),
  namedMembers: asBody,
  staff: asCounts('staff'),
  finance: asOption('finance'),
  employment: as('value', (cell, { locale }) => readWhole(cell, locale)),
  exports: asSales,
  partners: asBody,
  offers: asWords,
  seeks: asWords,
  certificates: as('name', (cell) => readText(cell)),
  website: as('url', readLink),
  email: as('address', readOfficeEmail),
  phone: as('number', readOfficePhone),
};

const readerOf = (aspect: string): Read | undefined =>
  Object.hasOwn(readers, aspect) ? readers[aspect as ProfileAspect] : undefined;

/** Read a value of a field of the portal's own; words are in the language of the page. */
function readOwn(id: string): Read {
  return (cell, { site }, locale) => {
    const ready = readyFields(site[0]?.data.fields ?? []).get(ownKey(id));
    if (ready === undefined) return { kind: 'empty', remarks: [] };
    const language = ready.field.kind === 'text' ? { language: locale } : {};
    return mapReading(readOwnValue(cell, ready, { locale, hint: {} }), (value) => ({
      value,
      ...language,
    }));
  };
}

/** A value to be added to the entry of a cluster, or why a command cannot write it. */
export type NewValue =
  | { readonly part: string; readonly name: string; readonly value: Fields }
  | 'noSource'
  | 'parts'
  | 'words'
  | 'year'
  | 'other';

/** Whether a year can be read, and is not after that of the day: a proposal is about what is already so. */
export function isKnownTime(time: string, day: string): boolean {
  const read = readMoment(typedText(time));
  return read.kind === 'value' && read.value <= day.slice(0, read.value.length);
}

/** Id of a source, given as itself, by its number in print, or as pages name it in any language. */
export function findSource({ sources }: Portal, given: string, locale: Locale): string | undefined {
  const known = sources.map(({ id, data }): Option => {
    const also = locales.flatMap((language) => data.title[language] ?? []);
    return { id, label: data.short, also, printed: data.code };
  });
  const found = readOption(typedText(given), listOptions(known), locale);
  return found.kind === 'value' ? found.value : undefined;
}

const dated = /^(profile|fields)\.([\w-]+)$/;

/** Whether a proposal adds a value: nothing was known, or it has changed since. */
export const isAddition = ({ field, now, year }: Proposal): boolean =>
  dated.test(field) && (now === '' || year !== '');

/** Words as the parts of a value of a field; undefined if they can be read in no way, or in several. */
function readParts(
  portal: Portal,
  field: string,
  said: string,
  locale: Locale,
  words?: Proposal['words'],
): Fields | undefined {
  const [, part, name = ''] = dated.exec(field) ?? [];
  const read = part === 'fields' ? readOwn(name) : readerOf(name);
  const reading = read?.(typedText(said), portal, locale, words);
  return reading?.kind === 'value' ? reading.value : undefined;
}

/** Values of the field that a proposal names. */
function valuesOf({ field }: Pick<Proposal, 'field'>, data: unknown): readonly Fields[] {
  const [, part = '', name = ''] = dated.exec(field) ?? [];
  const parts = data as Readonly<Record<string, Readonly<Record<string, readonly Fields[]>>>>;
  return parts[part]?.[name] ?? [];
}

/** The value that a cluster says is still so; undefined if the page may mean several. */
function confirmedValue(
  portal: Portal,
  proposal: Proposal,
  { entry, values }: ProposalPlace,
  locale: Locale,
): Fields | undefined {
  const known = valuesOf(proposal, entry?.data);
  const places = new Set(values.map(([, , index]) => index as number));
  const [place = -1] = places.size === 1 ? places : [];
  const parts = readParts(portal, proposal.field, proposal.now, locale);
  return known[place] ?? (parts && known.find((value) => hasParts(value, parts)));
}

/** The value that a proposal adds, as the import of answers reads it, dated and with its source. */
export function newValue(
  portal: Portal,
  proposal: Proposal,
  place: ProposalPlace,
  locale: Locale,
): NewValue {
  const { field, proposed, year, source, words } = proposal;
  const [, part = '', name = ''] = dated.exec(field) ?? [];
  const confirmed = isStillSo(proposal) && confirmedValue(portal, proposal, place, locale);
  if (confirmed) {
    const known = findSource(portal, source, locale);
    return known === undefined
      ? 'noSource'
      : { part, name, value: valueSince(confirmed, year, known) };
  }
  const parts = readParts(portal, field, proposed, locale, words);
  if (parts === undefined && readerOf(name) === asWords) return 'words';
  if (parts === undefined) return 'parts';
  if (year === '') return 'year';
  const id = findSource(portal, source, locale);
  if (id === undefined) return 'noSource';
  const value = { ...parts, asOf: year, sources: [{ source: id }] };
  const isOther = contradicts(valuesOf(proposal, place.entry?.data), value);
  return isOther ? 'other' : { part, name, value };
}

/** A value of an entry that was wrong, by its place, with the parts that go and come. */
export interface ChangedValue {
  readonly path: ValuePath;
  readonly before: Fields;
  readonly after: Fields;
}

/** The one value of a field that a page shows in these words, such as the label of an option. */
export function changedValue(
  portal: Portal,
  proposal: Proposal,
  data: unknown,
  locale: Locale,
): ChangedValue | undefined {
  const { field, now, proposed } = proposal;
  const [, part = '', name = ''] = dated.exec(field) ?? [];
  const before = readParts(portal, field, now, locale);
  const after = readParts(portal, field, proposed, locale);
  if (before === undefined || after === undefined) return undefined;
  const places = valuesOf(proposal, data).flatMap((value, index) =>
    hasParts(value, before) ? [index] : [],
  );
  const [index, ...others] = places;
  if (index === undefined || others.length > 0) return undefined;
  return { path: [part, name, index], before, after };
}
