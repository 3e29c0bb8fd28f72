import { lastOf, listMergers } from '../../../domain/change/follow-mergers.ts';
import { editionLabel } from '../../../i18n/edition-label.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { allRowsOf } from '../../editions/edition-rows.ts';
import { distinctName, sortByName } from '../../links/names.ts';
import type { NamedLink } from '../../links/refs.ts';

/** A cluster that could have answered for an edition, but did not. */
export interface AbsentCluster extends NamedLink {
  /** Reason: it has been merged, did not answer this time, or never did. */
  readonly why: string;
  readonly into: NamedLink | undefined;
}

function linkTo(portal: Portal, id: string, locale: Locale): NamedLink {
  const { text, lang } = distinctName(portal, id, locale);
  const link = { label: text, href: href(locale, `/clusters/${id}/`) };
  return lang === locale ? link : { ...link, lang };
}

/**
 * Clusters not counted by an edition, by name, each with the reason. Later ones are left out, as they were
 * unknown then.
 */
export function viewAbsent(portal: Portal, edition: string, locale: Locale): AbsentCluster[] {
  const t = useTranslate(locale);
  const mergers = new Map(listMergers(portal.clusters, edition).map(({ id, into }) => [id, into]));
  const isLater = (id: string) =>
    (portal.clusterById.get(id)?.data.listed ?? '') > edition ||
    portal.returns.some(({ id: own }) => {
      const [year = '', cluster] = own.split('/');
      return cluster === id && year > edition;
    });
  const rows = [...allRowsOf(portal, edition).values()].filter(
    (row) => !row.counted && (row.edition !== undefined || !isLater(row.id)),
  );
  return sortByName(portal, rows, locale).map(({ id, edition: last }) => {
    const into = lastOf(id, mergers);
    const seen = last === undefined ? '' : editionLabel(locale, last);
    return {
      ...linkTo(portal, id, locale),
      why:
        into !== undefined
          ? t('clusters.uncounted.into')
          : last === undefined
            ? t('results.absent.never')
            : t('results.absent.last', { edition: seen }),
      into: into === undefined ? undefined : linkTo(portal, into, locale),
    };
  });
}
