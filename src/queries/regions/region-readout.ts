import { surveyLabel } from '../editions/edition-years.ts';
import { answersOf } from '../../domain/survey/answers-of.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { withParents } from '../search/search-marks.ts';
import { regionCountText } from './region-counts.ts';

/** A link of a readout, with its term and a note in small print. */
interface ReadoutLink {
  readonly term: string;
  readonly label: string;
  readonly href: string;
  readonly detail: string;
}

export interface RegionReadout {
  /** Number of its clusters, or a note that no source gives it. */
  readonly count: string;
  /** Date of the number; undefined outside the country of the edition. */
  readonly asOf: string | undefined;
  /** The parent region, with its code. */
  readonly parent: ReadoutLink | undefined;
  /** Its development agency, or that of the parent region, with its survey answers. */
  readonly agency: ReadoutLink | undefined;
  /** Offices whose stated service area contains the region. */
  readonly offices: readonly ReadoutLink[];
  /** Membership in each of its country's groups, with the source. */
  readonly groups: readonly {
    readonly label: string;
    readonly answer: string;
    /** Who says so. */
    readonly origin: string | undefined;
  }[];
}

export function viewReadout(portal: Portal, region: Region, locale: Locale): RegionReadout {
  const t = useTranslate(locale);
  const parent = portal.regionById.get(region.parent ?? '');
  const agency = portal.organisationById.get(region.agency ?? parent?.agency ?? '');
  const { editionId } = portal;
  const answers = agency && answersOf(agency, editionId);
  const places = withParents(portal, region.id);
  return {
    count: regionCountText(portal, region.id, locale),
    asOf: region.country === portal.edition.country ? portal.edition.asOf[locale] : undefined,
    parent: parent && {
      term: t(`level.${parent.level}`),
      label: parent.name[locale],
      href: href(locale, `/regions/${parent.id}/`),
      detail: parent.nuts ?? '',
    },
    agency: agency && {
      term: t('agency'),
      label: agency.name[locale],
      href: href(locale, `/organisations/${agency.id}/`),
      detail:
        answers === undefined
          ? ''
          : t('agency.answers', { n: answers, year: surveyLabel(portal, editionId, locale) }),
    },
    offices: portal.organisations.flatMap(({ id, name, contacts }) => {
      const served = contacts?.serves?.find((one) => places.includes(one.region));
      if (!served) return [];
      return {
        term: t('region.servedBy'),
        label: name[locale],
        href: `${href(locale, `/organisations/${id}/`)}${contacts?.services ? '#ask' : ''}`,
        detail: served.note?.[locale] ?? '',
      };
    }),
    groups: portal.regionGroups
      .filter(({ country }) => country === region.country)
      .map(({ id, label, origin }) => ({
        label: label[locale],
        answer: t(region.groups?.includes(id) ? 'regionGroup.yes' : 'regionGroup.no'),
        origin: origin?.[locale],
      })),
  };
}
