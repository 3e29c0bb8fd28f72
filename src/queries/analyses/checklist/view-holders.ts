import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { ProfileValue } from '../../../schemas/profile.ts';
import { sortByName } from '../../links/names.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import { clusterLink } from '../../links/cluster-link.ts';

type Certificate = ProfileValue<'certificates'>;

/** Levels of the checklist of a certificate up to its own; empty without a level. */
export function levelsOf(
  portal: Portal,
  { checklist, level }: Certificate,
): AnalysisOf<'checklist'>['levels'] {
  const data = portal.analysisById.get(checklist ?? '')?.data;
  if (data?.method !== 'checklist') return [];
  return data.levels.slice(0, data.levels.findIndex(({ id }) => id === level) + 1);
}

/** Level, issuer and last day of a certificate, as far as given. */
export function certificateWords(
  portal: Portal,
  certificate: Certificate,
  locale: Locale,
): string[] {
  const { by, until } = certificate;
  return [
    levelsOf(portal, certificate).at(-1)?.label[locale],
    by && viewRef(portal, `organisations/${by}`, locale).label,
    until && useTranslate(locale)('certificate.until', { date: useFormat(locale).moment(until) }),
  ].filter((part) => part !== undefined);
}

/** Certificates of a cluster that state a level: they have a page to print. */
export const levelledCertificates = ({ data }: Portal['clusters'][number]): Certificate[] =>
  (data.profile.certificates ?? []).filter(({ level }) => level !== undefined);

/** Page of the certificates of a cluster; undefined if none states a level. */
export function certificateHref(portal: Portal, id: string, locale: Locale): string | undefined {
  const cluster = portal.clusterById.get(id);
  if (!cluster || levelledCertificates(cluster).length === 0) return undefined;
  return href(locale, `/clusters/${id}/certificate/`);
}

/** A certificate in a line: its name, and what is known of it. */
export const certificateLine = (portal: Portal, certificate: Certificate, locale: Locale): string =>
  [certificate.name, ...certificateWords(portal, certificate, locale)].join(' · ');

/** Clusters with a certificate of a checklist, in order of names. */
export function viewHolders(
  portal: Portal,
  checklist: string,
  locale: Locale,
): (NamedLink & { readonly reason: string; readonly certificate: string | undefined })[] {
  const heldBy = (id: string) =>
    (portal.clusterById.get(id)?.data.profile.certificates ?? []).filter(
      (one) => one.checklist === checklist,
    );
  const holders = portal.inventory.filter(({ id }) => heldBy(id).length > 0);
  return sortByName(portal, holders, locale).flatMap(({ id }) =>
    heldBy(id).map((one) => ({
      ...clusterLink(portal, id, locale),
      reason: certificateLine(portal, one, locale),
      certificate: one.level && certificateHref(portal, id, locale),
    })),
  );
}
