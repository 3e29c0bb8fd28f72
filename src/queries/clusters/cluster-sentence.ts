import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { findContext } from './cluster-context.ts';
import { describeMeaning, sayCluster } from './cluster-meaning.ts';
import { describePlaces } from './cluster-places.ts';
import { viewSectors } from './sector-basis.ts';

/** A cluster among those around it in one or two sentences, even if it has a text; undefined if nothing is special. */
export function clusterSentence(portal: Portal, id: string, locale: Locale): string | undefined {
  const data = portal.clusterById.get(id)?.data;
  if (!data) return undefined;
  const context = findContext(portal, id, locale);
  const place = describePlaces(portal, data, locale).text;
  const said = describeMeaning(portal, data, context, place, locale).place;
  const sector = viewSectors(portal, data, locale)[0]?.label;
  return sayCluster(portal, context, { place, sector, said }, locale);
}
