import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { shortNames } from '../../../domain/short-names.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { citeIds } from '../cite-ids.ts';

const joined = (values: readonly string[] | undefined): string | undefined =>
  values && values.length > 0 ? values.join(';') : undefined;

/** Every body with the public contacts of its office. */
export function organisationTable(portal: Portal): ExportTable {
  return {
    name: 'organisations',
    columns: [
      'id',
      'body_kind',
      ...locales.map((locale) => `name_${locale}`),
      'short',
      'country',
      'seat',
      'website',
      'email',
      'phone',
      'address',
      'serves',
      'source',
    ],
    rows: portal.organisations.map(({ contacts = {}, ...body }): Cell[] => [
      body.id,
      body.kind,
      ...locales.map((locale) => body.name[locale]),
      joined(shortNames(body)),
      body.country ?? portal.regionById.get(body.region ?? '')?.country,
      body.region,
      joined(contacts.website?.map(({ url }) => url)),
      joined(contacts.email?.map(({ address }) => address)),
      joined(contacts.phone?.map(({ number }) => number)),
      joined(contacts.address?.map(({ text }) => text)),
      joined(contacts.serves?.map(({ region }) => region)),
      citeIds(body.sources),
    ]),
  };
}
