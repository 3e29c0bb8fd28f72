import { surveyLabel } from '../../editions/edition-years.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { type MediaView, viewMedia } from '../../media/view-media.ts';
import { organisationMarks } from '../../search/knowledge-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { type EntryView, viewNeighbours, viewSources } from '../page/entry-view.ts';
import { findEntry } from '../page/find-entry.ts';
import { type LinkList, mentionLists } from '../page/link-lists.ts';
import type { OpeningView } from '../page/opening.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { entryCredits } from '../prose/credits.ts';
import { type AskingView, datesOf, viewAsking } from './view-asking.ts';
import { listOrganisations } from './organisation-lists.ts';
import { shortName } from './organisation-names.ts';
import { viewOrganisationOpening } from './organisation-opening.ts';
import { entriesListed, organisationRoles } from './organisation-roles.ts';

export interface OrganisationView extends EntryView {
  readonly opening: OpeningView;
  readonly roles: readonly LinkList[];
  /** What a firm may ask it for. */
  readonly asking: AskingView | undefined;
  readonly media: MediaView;
}

/** Provinces of a development agency, or its region where none is known. */
function placesOf(portal: Portal, { kind, region }: Organisation, locale: Locale): string[] {
  if (kind !== 'development-agency' || region === undefined) return [];
  const parts = portal.regions.filter(({ parent }) => parent === region);
  const own = findEntry(portal.regionById, 'regions', region);
  return (parts.length > 0 ? parts : [own]).map(({ name }) => name[locale]);
}

/** Default text for a body without a role in the sources: whom it serves, and its forms for the last survey. */
function sayStockRole(portal: Portal, body: Organisation, locale: Locale): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const newest = (body.answers ?? [])
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(a.edition > b.edition) - Number(a.edition < b.edition))
    .at(-1);
  if (newest === undefined) return t('organisation.noRole');
  const answered = t('organisation.answered', {
    year: surveyLabel(portal, newest.edition, locale),
    n: newest.count,
    count: format.number(newest.count),
  });
  const places = placesOf(portal, body, locale);
  return places.length === 0
    ? answered
    : `${t('organisation.worksFor', { places: format.list(places) })} ${answered}`;
}

/** Page of a body: information from the sources, and its roles on this site. */
export function viewOrganisation(portal: Portal, id: string, locale: Locale): OrganisationView {
  const t = useTranslate(locale);
  const body = findEntry(portal.organisationById, 'organisations', id);
  const title = body.name[locale];
  const lead = body.role?.[locale] ?? sayStockRole(portal, body, locale);
  const page: PageMeta = {
    locale,
    kind: 'organisation',
    id,
    title,
    description: `${title}: ${lead}`,
    path: `/organisations/${id}/`,
    crumbs: crumbsTo(locale, 'organisations', { label: shortName(body, locale) ?? title }),
    drafts: body.drafts,
    marks: organisationMarks(portal, body),
  };
  const order = listOrganisations(portal, locale).flatMap(({ lines }) =>
    lines.map((line) => line.id),
  );
  const listed = [...entriesListed(portal, body), ...datesOf(portal, body)];
  const roles = organisationRoles(portal, body, locale);
  return {
    page,
    heading: {
      kind: t(`organisation.kind.${body.kind}`),
      title,
      lead,
      // A note that nothing is known should not be a search result.
      leadInSearch: body.role ? 'first' : 'ignored',
    },
    notices: [],
    opening: viewOrganisationOpening(portal, body, roles, locale),
    roles,
    asking: viewAsking(portal, body, locale),
    media: viewMedia(portal, body, locale),
    mentioned: mentionLists(portal, `organisations/${id}`, locale, listed),
    sources: viewSources(portal, body.sources, page, entryCredits(body.drafts, locale)),
    neighbours: viewNeighbours(portal, 'organisations', order, id, locale),
  };
}
