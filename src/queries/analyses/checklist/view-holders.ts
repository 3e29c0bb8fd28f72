import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { ProfileValue } from '../../../schemas/profile.ts';
import { sortByName } from '../../links/names.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import { clusterLink } from '../matching/view-matching.ts';

/** Level, issuer and last day of a certificate, as far as given. */
export function certificateWords(
  portal: Portal,
  { by, checklist, level, until }: ProfileValue<'certificates'>,
  locale: Locale,
): string[] {
  const data = portal.analysisById.get(checklist ?? '')?.data;
  const levels = data?.method === 'checklist' ? data.levels : [];
  return [
    levels.find(({ id }) => id === level)?.label[locale],
    by && viewRef(portal, `organisations/${by}`, locale).label,
    until && useTranslate(locale)('certificate.until', { date: useFormat(locale).moment(until) }),
  ].filter((part) => part !== undefined);
}

/** A certificate in a line: its name, and what is known of it. */
export const certificateLine = (
  portal: Portal,
  certificate: ProfileValue<'certificates'>,
  locale: Locale,
): string => [certificate.name, ...certificateWords(portal, certificate, locale)].join(' · ');

/** Clusters with a certificate of a checklist, in order of names. */
export function viewHolders(
  portal: Portal,
  checklist: string,
  locale: Locale,
): (NamedLink & { readonly reason: string })[] {
  const heldBy = (id: string) =>
    (portal.clusterById.get(id)?.data.profile.certificates ?? []).filter(
      (one) => one.checklist === checklist,
    );
  const holders = portal.inventory.filter(({ id }) => heldBy(id).length > 0);
  return sortByName(portal, holders, locale).flatMap(({ id }) =>
    heldBy(id).map((one) => ({
      ...clusterLink(portal, id, locale),
      reason: certificateLine(portal, one, locale),
    })),
  );
}
