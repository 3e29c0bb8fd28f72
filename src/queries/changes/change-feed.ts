import { Feed } from 'feed';
import { firstYear } from '../../domain/first-year.ts';
import { escapeHtml } from '../../i18n/escape-html.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionPairs, isStep } from '../editions/edition-pairs.ts';
import type { NamedLink } from '../links/refs.ts';
import { changeAnchor } from './change-anchor.ts';
import { changedClusters } from './changed-clusters.ts';
import { changeSentence } from './change-sentence.ts';
import { pairPath, pairTitle } from './pair-words.ts';

/** Where the feed of a language is, below its root. */
const changeFeedPath = '/changes/feed.xml';

/** Link to the feed of a language. */
export const changeFeedLink = (locale: Locale): NamedLink => ({
  label: useTranslate(locale)('changes.feed'),
  href: href(locale, changeFeedPath),
});

/** The day of an edition: of its report, else of the end of its survey, else the first of its year. */
function dayOf(portal: Portal, edition: string): Date {
  const data = portal.editionById.get(edition)?.data;
  return new Date(data?.report?.date ?? data?.survey?.to ?? `${firstYear(edition)}-01-01`);
}

/**
 * Every change between two editions as an Atom feed (RFC 4287), the latest editions first. An entry
 * keeps its id for ever, so that no reader shows it twice; it is dated as its edition is.
 */
export function changeFeed(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const { site } = portal;
  const pageOf = (path: string) => absolute(href(locale, path));
  // The last held against the first would tell what the steps between them told.
  const pairs = editionPairs(portal).filter((pair) => isStep(portal, pair));
  const feed = new Feed({
    id: pageOf(changeFeedPath),
    title: `${t('nav.changes')} · ${site.title[locale]}`,
    ...(site.fictional ? { description: t('fictional') } : {}),
    link: pageOf('/changes/'),
    feedLinks: { atom: pageOf(changeFeedPath) },
    language: locale,
    generator: 'clusterbook',
    updated: dayOf(portal, pairs[0]?.to ?? portal.editionId),
    copyright: site.publisher[locale],
  });
  for (const pair of pairs) {
    const date = dayOf(portal, pair.to);
    // The writer marks titles and descriptions as HTML: names of clusters are not.
    const description = escapeHtml(pairTitle(pair, locale));
    for (const changed of changedClusters(portal, pair.from, pair.to)) {
      feed.addItem({
        id: `${pageOf(pairPath(pair))}#${changeAnchor(changed.change, changed.id)}`,
        title: escapeHtml(changeSentence(portal, pair, changed, locale)),
        link: pageOf(`/clusters/${changed.id}/`),
        date,
        description,
      });
    }
  }
  return feed.atom1();
}
