import { wishesOf } from '../../../domain/profile/requests-of.ts';
import { surveyLabel } from '../../editions/edition-years.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Contacts } from '../../../schemas/contacts.ts';
import { requestAspects } from '../../../schemas/profile.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { citationText } from '../../links/citations.ts';
import { phoneHref, phoneText } from '../../links/phone-href.ts';
import { type NamedLink, namedLinks, viewRef } from '../../links/refs.ts';
import { regionCountText } from '../../regions/region-counts.ts';
import type { FactInput } from '../page/facts.ts';
import { countryLabel } from '../country-name.ts';
import { seatOf } from './organisation-lists.ts';
import { shortName } from './organisation-names.ts';

/** Details common to all contacts. */
type Detail = Pick<NonNullable<Contacts['address']>[number], 'asOf' | 'note' | 'sources'>;

/** Date, doubts and sources of a fact, in the line below it. */
function detailWords(portal: Portal, { asOf, note, sources }: Detail, locale: Locale): string {
  const time =
    asOf && useTranslate(locale)('profile.asOf', { time: useFormat(locale).moment(asOf) });
  return [time, note?.[locale], citationText(portal, sources, locale)].filter(Boolean).join('; ');
}

/** Contacts of a body's office, each with its source; empty if none are known. */
function contactFacts(
  portal: Portal,
  { contacts = {} }: Organisation,
  locale: Locale,
): FactInput[] {
  const t = useTranslate(locale);
  const tell = <T extends Detail>(
    values: readonly T[] | undefined,
    label: string,
    link: (value: T) => NamedLink | string,
  ): FactInput[] =>
    (values ?? []).map((value) => {
      const written = link(value);
      const told = detailWords(portal, value, locale);
      return typeof written === 'string'
        ? { label, text: `${written} (${told})` }
        : { label, links: [written], text: told };
    });
  return [
    ...tell(contacts.website, t('organisation.website'), ({ url }) => ({ label: url, href: url })),
    ...tell(contacts.email, t('organisation.email'), ({ address }) => ({
      label: address,
      href: `mailto:${address}`,
    })),
    ...tell(contacts.phone, t('organisation.phone'), ({ number }) => ({
      label: phoneText(number),
      href: phoneHref(number),
    })),
    ...(contacts.address ?? []).map((value) => ({
      label: t('organisation.address'),
      printed: {
        text: value.text,
        lang: portal.sourceById.get(value.sources[0]?.source ?? '')?.language ?? locale,
      },
      text: detailWords(portal, value, locale),
    })),
    ...tell(contacts.opening, t('organisation.opening'), ({ text }) => text[locale]),
    ...tell(contacts.serves, t('organisation.serves'), ({ region }) =>
      viewRef(portal, `regions/${region}`, locale),
    ),
  ];
}

/** What a body seeks and offers, each with its last day, time and sources. */
function requestFacts(portal: Portal, body: Organisation, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  return requestAspects.flatMap((aspect) =>
    wishesOf(body, aspect).map((value) => {
      const { text, request } = value;
      const until =
        request?.until && `${t('call.deadline')}: ${useFormat(locale).date(request.until)}`;
      const details = [until, detailWords(portal, value, locale)].filter(Boolean).join('; ');
      return {
        label: t(aspect === 'seeks' ? 'requests.seeks' : 'requests.offers'),
        text: `${text[locale]} (${details})`,
      };
    }),
  );
}

/** Known facts about a body; for agencies also their survey answers and the clusters of their region. */
export function organisationFacts(portal: Portal, body: Organisation, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const { kind, region, answers, note } = body;
  const agency = kind === 'development-agency';
  const short = shortName(body, locale);
  return [
    ...(short === undefined || short === body.name[locale]
      ? []
      : [{ label: t('organisation.short'), text: short }]),
    { label: countryLabel(body.country, locale), text: seatOf(portal, body, locale) },
    ...(region
      ? [
          {
            label: t('organisation.region'),
            links: namedLinks(portal, 'regions', [region], locale),
          },
        ]
      : []),
    ...(agency || answers !== undefined
      ? [
          {
            label: t('organisation.answers'),
            text: answers
              ?.toSorted((a, b) => (a.edition < b.edition ? 1 : -1))
              .map(({ edition, count }) =>
                t('organisation.answerCount', {
                  n: count,
                  year: surveyLabel(portal, edition, locale),
                }),
              )
              .join('; '),
          },
        ]
      : []),
    ...(agency && region
      ? [{ label: t('organisation.regionClusters'), text: regionCountText(portal, region, locale) }]
      : []),
    ...requestFacts(portal, body, locale),
    ...contactFacts(portal, body, locale),
    ...(note ? [{ label: t('organisation.note'), text: note[locale] }] : []),
  ];
}
