import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import type { MovedView } from '../frame/moved-view.ts';
import { clusterNameOf } from '../links/names.ts';

/** Clusters by former ids. */
const clusterOf = remember(
  'clusterOf',
  (portal): ReadonlyMap<string, string> =>
    new Map(
      portal.clusters.flatMap(({ id, data }) => data.formerIds.map((former) => [former, id])),
    ),
);

/** All former ids of clusters. */
export const listFormerIds = (portal: Portal): string[] => [...clusterOf(portal).keys()];

/**
 * Page at the old address of a cluster, which leads to the new one in the same language.
 * @throws Error for an id that no cluster had
 */
export function viewFormerId(portal: Portal, former: string, language: Locale): MovedView {
  const id = clusterOf(portal).get(former);
  if (id === undefined) throw new Error(`expected a former id of a cluster, found ${former}`);
  const t = useTranslate(language);
  const to = href(language, `/clusters/${id}/`);
  return {
    language,
    title: t('moved.title'),
    text: t('moved.lead'),
    to,
    canonical: absolute(to),
    fictional: portal.site.fictional ? [{ language, text: t('fictional') }] : [],
    name: clusterNameOf(portal, id, language),
  };
}
