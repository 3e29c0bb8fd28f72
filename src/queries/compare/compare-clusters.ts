import type {
  ComparedCell,
  ComparedGroup,
  ComparedItem,
  ComparedRow,
} from '../../domain/compare/compared.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { profileAspects } from '../../schemas/profile.ts';
import { distinguishesKinds } from '../clusters/facets.ts';
import { clusterFacts } from '../clusters/cluster-facts.ts';
import { viewClusterLocator } from '../clusters/cluster-locator.ts';
import { describePlaces } from '../clusters/cluster-places.ts';
import { ticksOf } from '../clusters/known-ticks.ts';
import { viewProfile } from '../clusters/profile/view-profile.ts';
import { sourcesOf } from '../clusters/rows-origin.ts';
import { stageHeading, stageInText } from '../clusters/stage-words.ts';
import { describeUnreported } from '../clusters/unreported.ts';
import { viewClusterYears } from '../clusters/view-cluster-years.ts';
import { viewMaturity } from '../clusters/view-maturity.ts';
import { countedEditions, spansYears } from '../editions/counted-editions.ts';
import { asOfRow } from '../editions/edition-rows.ts';
import { practicesFor } from '../knowledge/practices/practices-for.ts';
import { mentionedIn } from '../links/mentions.ts';
import { distinctName, sectorLabel } from '../links/names.ts';
import { cellsOf, countCell, linksCell, missingCell, valueCell, wordsCell } from './cells.ts';
import { pictureOfCluster } from './compare-picture.ts';
import { indicatorCells, indicatorRows } from './compare-indicators.ts';
import { ownFieldCells, ownFieldGroups } from './compare-own-fields.ts';

/** Rows for comparing clusters. */
export function clusterGroups(portal: Portal, locale: Locale): ComparedGroup[] {
  const t = useTranslate(locale);
  const row = (id: string, label: string): ComparedRow => ({ id, label });
  const years = spansYears(portal) ? countedEditions(portal) : [];
  return [
    {
      id: 'entry',
      title: t('cluster'),
      rows: [
        row('place', t('place')),
        row('country', t('country')),
        row('sector', t('sector')),
        ...(distinguishesKinds(portal) ? [row('kind', t('kind'))] : []),
        row('facts', t('cluster.alsoKnown')),
      ],
    },
    {
      id: 'stage',
      title: t('stage'),
      note: t('compare.stageNote'),
      rows: [
        row('stage', t('stage')),
        { ...row('asOf', t('compare.asOf')), warning: t('compare.asOfDiffers') },
        ...years.map((edition) =>
          row(
            `year.${edition}`,
            t('changes.column.edition', { edition: editionLabel(locale, edition) }),
          ),
        ),
      ],
    },
    {
      id: 'profile',
      title: t('cluster.known'),
      note: t('compare.profileNote'),
      rows: profileAspects.map((aspect) => ({
        ...row(`profile.${aspect}`, t(`profile.${aspect}`)),
        best: true,
      })),
    },
    ...ownFieldGroups(portal, locale),
    ...criteriaGroups(portal, locale),
    ...indicatorRows(portal, locale),
    {
      id: 'more',
      title: t('compare.more'),
      rows: [
        row('practices', t('cluster.practices')),
        row('mentioned.practices', t('nav.practices')),
        row('mentioned.programmes', t('nav.programmes')),
        row('unreported', t('cluster.unknown')),
      ],
    },
  ];
}

/** Whether any ticked criteria are published. */
const hasTicks = remember('hasTicks', (portal): boolean =>
  portal.clusters.some(({ id }) => ticksOf(portal, id, portal.rowById.get(id)?.edition)),
);

/** Criteria of each stage, if clusters tick any. */
function criteriaGroups(portal: Portal, locale: Locale): ComparedGroup[] {
  const t = useTranslate(locale);
  if (!hasTicks(portal)) return [];
  return portal.stages
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ id, criteria }) => ({
      id: `criteria-${id}`,
      title: t('compare.criteria', { stage: stageInText(portal, id, locale) }),
      rows: [
        {
          id: `met.${id}`,
          label: t('compare.met'),
          best: true,
          scale: { least: 0, most: criteria.length },
        },
        ...criteria.map((criterion) => ({
          id: `criterion.${id}.${criterion.id}`,
          label: criterion.label[locale],
        })),
      ],
    }));
}

function criteriaCells(
  portal: Portal,
  id: string,
  locale: Locale,
): (readonly [string, ComparedCell])[] {
  const t = useTranslate(locale);
  return (viewMaturity(portal, id, locale)?.rungs ?? []).flatMap(({ stage, criteria }) => {
    const met = criteria.filter(({ isMet }) => isMet).length;
    const ids = portal.stageById.get(stage)?.criteria ?? [];
    return [
      [`met.${stage}`, countCell(met, locale)] as const,
      ...criteria.map(
        ({ isMet }, at) =>
          [
            `criterion.${stage}.${ids[at]?.id ?? ''}`,
            wordsCell(t(isMet ? 'maturity.met' : 'maturity.open')),
          ] as const,
      ),
    ];
  });
}

function stageCell(portal: Portal, id: string, locale: Locale): ComparedCell | undefined {
  const row = portal.rowById.get(id);
  if (!row) return undefined;
  const stage = stageKeyOf(row);
  const text = stageHeading(portal, stage, locale);
  if (stage === 'not-reported') return missingCell(text);
  return { lines: [{ text }], look: symbolOf(stage, portal.stageOrder) };
}

/** Numbers of members, firms, staff and jobs without variants or a note on what they count. */
function plainNumber(data: Portal['clusters'][number]['data'], aspect: string): number | undefined {
  const { members, firms, staff, employment } = data.profile;
  const grid = { members, firms, staff }[aspect as 'members' | 'firms' | 'staff'];
  if (grid) return grid.length === 1 && !grid[0]?.what ? grid[0]?.total : undefined;
  const [only] = aspect === 'employment' && employment?.length === 1 ? employment : [];
  return only && !only.what ? only.value : undefined;
}

function profileCells(
  portal: Portal,
  data: Portal['clusters'][number]['data'],
  locale: Locale,
): (readonly [string, ComparedCell])[] {
  return viewProfile(portal, data.profile, locale).map((view) => [
    `profile.${view.aspect}`,
    valueCell(view, plainNumber(data, view.aspect)),
  ]);
}

/** Cells of a cluster: the content of its page, by row of the comparison. */
export function compareCluster(
  portal: Portal,
  { id, data }: Portal['clusters'][number],
  locale: Locale,
): ComparedItem {
  const t = useTranslate(locale);
  const { text: name, lang } = distinctName(portal, id, locale);
  const row = portal.rowById.get(id);
  const where = describePlaces(portal, data, locale);
  const mentioned = new Map(
    mentionedIn(portal, `clusters/${id}`, locale).map(({ kind, links }) => [kind as string, links]),
  );
  const facts = clusterFacts(portal, data, locale).map(({ label, value, note }) => ({
    text: `${label}: ${value}`,
    ...(note && { more: note }),
  }));
  const locator = viewClusterLocator(portal, data);
  const unreported = row && describeUnreported(portal, row, data, locale);
  return {
    id,
    name,
    href: href(locale, `/clusters/${id}/`),
    ...(lang !== locale && { lang }),
    ...(row &&
      pictureOfCluster(
        portal,
        stageKeyOf(row),
        locale,
        locator && { ...locator, label: t('cluster.locator', { place: where.text }) },
      )),
    sources: sourcesOf(portal, row ? [row] : [], locale),
    cells: cellsOf([
      ['place', linksCell(where.places)],
      ['country', linksCell([where.country])],
      [
        'sector',
        linksCell(
          data.sectors.map((sector) => ({
            label: sectorLabel(portal, sector.id, locale),
            href: href(locale, `/sectors/${sector.id}/`),
          })),
        ),
      ],
      ['kind', distinguishesKinds(portal) ? wordsCell(t(`kind.${data.kind}`)) : undefined],
      ['facts', facts.length > 0 ? { lines: facts } : undefined],
      ['stage', stageCell(portal, id, locale)],
      ['asOf', wordsCell((row && asOfRow(portal, row)?.[locale]) ?? t('cluster.undated'))],
      ...viewClusterYears(portal, id, locale).strip.map(
        ({ edition, state, look, word }) =>
          [
            `year.${edition}`,
            state === 'stage' ? { lines: [{ text: word }], look } : missingCell(word),
          ] as const,
      ),
      ...profileCells(portal, data, locale),
      ...ownFieldCells(portal, data, locale),
      ...criteriaCells(portal, id, locale),
      ...indicatorCells(portal, id, locale),
      ['practices', linksCell(practicesFor(portal, id, locale))],
      ['mentioned.practices', linksCell(mentioned.get('practices') ?? [])],
      ['mentioned.programmes', linksCell(mentioned.get('programmes') ?? [])],
      ['unreported', unreported === undefined ? undefined : wordsCell(unreported)],
    ]),
  };
}
