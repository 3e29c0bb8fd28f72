import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { namedLinks } from '../../links/refs.ts';
import { regionCountText } from '../../regions/region-counts.ts';
import type { FactInput } from '../page/facts.ts';
import { seatOf } from './organisation-lists.ts';

/** What is known of a body itself; for agencies also the answers it gave and the clusters of its region. */
export function organisationFacts(portal: Portal, body: Organisation, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const { kind, region, answers, note } = body;
  const agency = kind === 'development-agency';
  return [
    { label: t('organisation.short'), text: body.code },
    { label: t('country'), text: seatOf(portal, body, locale) },
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
            text: answers === undefined ? undefined : t('agency.answers', { n: answers }),
          },
        ]
      : []),
    ...(agency && region
      ? [{ label: t('organisation.regionClusters'), text: regionCountText(portal, region, locale) }]
      : []),
    ...(note ? [{ label: t('organisation.note'), text: note[locale] }] : []),
  ];
}
