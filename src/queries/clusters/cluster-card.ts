import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import { absolute, href } from '../../i18n/href.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import {
  certificateHref,
  certificateLine,
  levelledCertificates,
} from '../analyses/checklist/view-holders.ts';
import { asOfRow } from '../editions/edition-rows.ts';
import { writeColours } from '../frame/write-colours.ts';
import { clusterName, sectorLabel } from '../links/names.ts';
import { describePlaces } from './cluster-places.ts';
import { stageWord } from './stage-words.ts';

export interface ClusterCard {
  readonly id: string;
  readonly name: Pick<PickedText, 'text' | 'lang'>;
  readonly look: StageSymbol;
  readonly stage: string;
  /** Date of the stage. */
  readonly asOf: string;
  readonly place: string;
  /** Its country; undefined if the place is a country. */
  readonly country: string | undefined;
  readonly sectors: string;
  /** Certificates with a level, as a badge; empty if it has none. */
  readonly certificates: string;
  /** Page of these certificates. */
  readonly certificateHref: string | undefined;
  readonly site: string;
  readonly page: { readonly href: string; readonly canonical: string };
  /** CSS rules for the portal's accent colours; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  readonly fictional: string | undefined;
}

/**
 * A cluster in brief.
 * @throws Error for an unknown id
 */
export function viewClusterCard(portal: Portal, id: string, locale: Locale): ClusterCard {
  const cluster = portal.clusterById.get(id);
  const row = portal.rowById.get(id);
  if (!cluster || !row) throw new Error(`No cluster "${id}"`);
  const { data } = cluster;
  const t = useTranslate(locale);
  const { text: place, country } = describePlaces(portal, data, locale);
  const stage = stageKeyOf(row);
  const page = href(locale, `/clusters/${id}/`);
  const { text, lang } = clusterName(data, locale);
  return {
    id,
    name: { text, lang },
    look: symbolOf(stage, portal.stageOrder),
    stage: stageWord(portal, stage, locale),
    asOf: asOfRow(portal, row)?.[locale] ?? t('cluster.undated'),
    place,
    country: place === country.label ? undefined : country.label,
    sectors: useFormat(locale).list(data.sectors.map((one) => sectorLabel(portal, one.id, locale))),
    certificates: levelledCertificates(cluster)
      .map((one) => certificateLine(portal, one, locale))
      .join('; '),
    certificateHref: certificateHref(portal, id, locale),
    site: textIn(portal.site.name, locale),
    page: { href: page, canonical: absolute(page) },
    colours: writeColours(portal),
    fictional: portal.site.fictional ? t('fictional') : undefined,
  };
}
