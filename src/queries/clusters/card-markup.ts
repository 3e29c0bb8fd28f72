import { cardHeight } from '../../figures/card-height.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { viewClusterCard } from './cluster-card.ts';

/** Markup for an iframe that shows a cluster on another page. */
export function cardMarkup(portal: Portal, id: string, locale: Locale): string {
  const { name, stage, asOf, place, country, sectors, page, site, fictional } = viewClusterCard(
    portal,
    id,
    locale,
  );
  const t = useTranslate(locale);
  const title = name.text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const height = cardHeight(name.text, [
    ...[site, stage, asOf, place, ...(country ? [country] : []), sectors],
    ...(fictional ? [fictional] : []),
    t('share.whole', { site }),
  ]);
  return `<iframe src="${page.canonical}embed/" title="${title}" width="100%" height="${height}" style="border:0;max-width:32rem" loading="lazy"></iframe>`;
}
