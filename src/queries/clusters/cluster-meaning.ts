import { isBeyondFirst } from '../../domain/stages/stage-order.ts';
import { hasRegions } from './cluster-places.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { type MessagePart, translateParts } from '../../i18n/translate-parts.ts';
import { writePart } from '../../i18n/write-part.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { sectorLabel } from '../links/names.ts';
import type { ClusterContext } from './cluster-context.ts';
import type { LinkTarget } from './cluster-places.ts';
import { knownBy } from './known-by.ts';
import { keepsTicks, ticksOf } from './known-ticks.ts';
import { describeSectorBasis } from './sector-basis.ts';
import { firstStageWord, stageInText } from './stage-words.ts';

/** Meaning of a cluster's place, stage and sector, in sentences. */
export interface ClusterMeaningView {
  readonly place: string;
  readonly stage: string;
  readonly sector: string;
  /** Word of the name that decided the sector; undefined if a source gives the sector. */
  readonly word: readonly MessagePart[] | undefined;
  /** All entries of its sector; undefined if it is the only one. */
  readonly others: LinkTarget | undefined;
}

/** Number of entries that share the place, and of those beyond the first stage. */
function describePlace(
  portal: Portal,
  data: ClusterData,
  { around, row }: ClusterContext,
  place: string,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  // It is not counted in the current edition.
  if (!row.counted) return place;
  if (data.regions.length === 0) {
    return hasRegions(portal, data.country)
      ? t(data.scope === 'regional' ? 'meaning.regional' : 'meaning.national')
      : place;
  }
  const { total, past, notReported } = around;
  const values = {
    place,
    n: total,
    count: useFormat(locale).number(total),
    past: useFormat(locale).number(past),
    which: past === 0 ? 'none' : past === total ? 'all' : 'some',
    first: firstStageWord(portal, locale),
  };
  if (data.regions.length > 1) return t('meaning.places', values);
  // If no stage is reported in the region, a number beyond the first one would imply otherwise.
  return t(notReported < total ? 'meaning.place' : 'meaning.placeUnstaged', values);
}

/** Number of entries with the same stage in the country or portal, and the meaning of the stage. */
function describeStage(
  portal: Portal,
  data: ClusterData,
  { stage, country, row }: ClusterContext,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  if (stage === 'not-reported') {
    return t(knownBy(row, data) === 'list' ? 'meaning.noStageListed' : 'meaning.noStage');
  }
  const told = portal.stageById.get(stage);
  if (!told) return t('meaning.noStage');
  const isUnknown =
    told.criteria.length > 0 && !keepsTicks(portal) && !ticksOf(portal, row.id, row.edition);
  // The stage is reported, but whether the cluster meets its criteria is unknown.
  const isOpen = isUnknown && isBeyondFirst(stage, portal.stageOrder);
  const meaning = [
    ...(told.meaning ? [told.meaning[locale]] : []),
    ...(isOpen ? [t('meaning.criteria')] : []),
  ].join(' ');
  if (meaning !== '' && (!row.counted || country.total === 1)) return meaning;
  // A portal of one country may cover a part of it.
  const shared = t(portal.countries.length > 1 ? 'meaning.stage' : 'meaning.stagePortal', {
    stage: stageInText(portal, stage, locale),
    same: writePart(country[stage] ?? 0, locale),
    total: useFormat(locale).number(country.total),
  });
  return `${shared} ${meaning}`.trimEnd();
}

/** Source of the main sector, and of the others if different. */
function describeSector(portal: Portal, data: ClusterData, main: string, locale: Locale): string {
  const { sectors } = data;
  const t = useTranslate(locale);
  const sector = sectorLabel(portal, main, locale);
  const basis = sectors[0]?.basis ?? 'read';
  if (sectors.some((one) => one.basis === 'inferred')) {
    return sectors.every((one) => one.basis === 'inferred')
      ? t('meaning.sectorInferred', { sector })
      : `${describeSectorBasis(portal, data, locale)}.`;
  }
  const others = useFormat(locale).list(
    sectors
      .filter((other) => other.basis !== basis)
      .map(({ id }) => sectorLabel(portal, id, locale)),
  );
  if (basis === 'reported') {
    return others
      ? t('meaning.sectorPartly', { sector, read: others })
      : t('meaning.sectorReported', { sector });
  }
  return others
    ? t('meaning.sectorRead', { sector, reported: others })
    : t('meaning.sector', { sector });
}

/**
 * What a cluster's page says about its place, stage and sector.
 * @param place its regions as one text
 */
export function describeMeaning(
  portal: Portal,
  data: ClusterData,
  context: ClusterContext,
  place: string,
  locale: Locale,
): ClusterMeaningView {
  const t = useTranslate(locale);
  const [sector = ''] = context.row.sectors;
  const { length: n } = portal.rowsBySector.get(sector) ?? [];
  const { basis = 'read', word: text } = data.sectors[0] ?? {};
  const word = text === undefined ? undefined : { text, lang: data.name.language };
  return {
    place: describePlace(portal, data, context, place, locale),
    stage: describeStage(portal, data, context, locale),
    sector: describeSector(portal, data, sector, locale),
    word: basis === 'read' && word ? translateParts(t, 'meaning.word', { word }) : undefined,
    others:
      n > 1
        ? {
            label: t('meaning.others', { count: useFormat(locale).number(n) }),
            href: href(locale, `/sectors/${sector}/`),
          }
        : undefined,
  };
}
