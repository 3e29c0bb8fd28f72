import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { symbolOf, type StageKey } from '../../domain/stages/stage-order.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterLeads } from '../analyses/cluster-leads.ts';
import { entryResults } from '../analyses/entry-results.ts';
import { type LinkList, mentionLists } from '../knowledge/page/link-lists.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { asOfRow } from '../editions/edition-rows.ts';
import { plansFor } from '../analyses/road-map/plans-for.ts';
import { practicesFor } from '../knowledge/practices/practices-for.ts';
import { type MediaView, viewMedia } from '../media/view-media.ts';
import { figuresMarking, markingNames } from '../figures/figures-marking.ts';
import { clusterName, distinctName } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';
import { viewClusterStanding } from '../standing/cluster-standing.ts';
import type { StandingRow } from '../standing/standing-row.ts';
import { errataOfCluster, type ErratumView, viewErrata } from '../reports/errata.ts';
import { clusterMarks } from '../search/place-marks.ts';
import { viewClusterAnswers, type YearAnswers } from '../survey/cluster-answers.ts';
import { type ClusterContext, findContext } from './cluster-context.ts';
import { type ClusterFactView, clusterFacts } from './cluster-facts.ts';
import { clusterFigures, type ClusterFigureView } from './cluster-figures.ts';
import { type ClusterHeadView, describeHead } from './cluster-head.ts';
import { type ClusterMeaningView, describeMeaning, sayCluster } from './cluster-meaning.ts';
import { listNeighbours, type NeighbourList } from './cluster-neighbours.ts';
import { describeNotes, type NoteView } from './cluster-notes.ts';
import { describePlaces, type LinkTarget } from './cluster-places.ts';
import { type ClusterUseView, describeUse } from './cluster-use.ts';
import { type OwnFieldGroup, viewOwnFields } from './fields/view-own-fields.ts';
import { type MaturityView, viewMaturity } from './view-maturity.ts';
import { linkNextStage } from './next-stage.ts';
import { type SectorView, viewSectors } from './sector-basis.ts';
import { stageWord } from './stage-words.ts';
import { sayUndatedOnce } from './profile/say-undated-once.ts';
import { type ProfileAspectView, viewProfile } from './profile/view-profile.ts';
import { type ClusterCourseView, viewClusterCourse } from './view-cluster-course.ts';
import { type ClusterYearsView, viewClusterYears } from './view-cluster-years.ts';
import { describeUnreported, isBare } from './unreported.ts';
import { clusterShortPath } from '../links/short-path.ts';

/** The cluster before or after one in the list of its place. */
export interface PagerTarget {
  readonly label: string;
  readonly href: string;
  /** Language of the label if it differs from the page's. */
  readonly lang: string | undefined;
}

export interface ClusterReadoutView {
  readonly stage: StageKey;
  readonly look: StageSymbol;
  readonly stageWord: string;
  readonly places: readonly LinkTarget[];
  readonly country: string;
  readonly sectors: readonly SectorView[];
  /** Rating by a figure on the page; undefined for most clusters. */
  readonly score:
    | {
        readonly label: string;
        readonly value: string;
        readonly band: string;
        readonly asOf: string;
        readonly href: string;
      }
    | undefined;
}

export interface ClusterView {
  readonly page: PageMeta;
  /** Date of its stage, place and sectors; undefined if none is known. */
  readonly dated: string | undefined;
  /** Date of the entry; undefined if its lead says it, or if neither stage nor date is known. */
  readonly asOf: string | undefined;
  /** When the cluster itself last confirmed its page, and which office. */
  readonly confirmed: string | undefined;
  readonly placeText: string;
  readonly head: ClusterHeadView;
  readonly media: MediaView;
  readonly readout: ClusterReadoutView;
  readonly meaning: ClusterMeaningView;
  /** Lead made from its facts, for a cluster without a text. */
  readonly said: string | undefined;
  readonly years: ClusterYearsView;
  /** Its indicators from edition to edition; undefined if none is reported twice. */
  readonly course: ClusterCourseView | undefined;
  readonly errata: readonly ErratumView[];
  readonly notes: readonly NoteView[];
  readonly profile: readonly ProfileAspectView[];
  readonly fields: readonly OwnFieldGroup[];
  readonly facts: readonly ClusterFactView[];
  /** Figures with a row for it, marked there. */
  readonly figures: readonly ClusterFigureView[];
  /** Other figures, which highlight it when opened from here. */
  readonly marking: readonly NamedLink[];
  /** What the criteria in its return say about its stage; undefined if none are known. */
  readonly maturity: MaturityView | undefined;
  /** Its survey answers, the latest year first. */
  readonly answers: readonly YearAnswers[];
  readonly practices: readonly NamedLink[];
  /** Criteria of the next stage unless the page shows them, and road maps that start from it. */
  readonly nextSteps: readonly NamedLink[];
  /** Its place and sector by stage, with these practices and steps. */
  readonly standing: readonly StandingRow[];
  /** Possible partners, and forms prefilled with what it reported. */
  readonly leads: readonly LinkList[];
  /** Findings of analyses. */
  readonly analyses: readonly NamedLink[];
  /** Sentence about what no source reports; undefined if everything is reported. */
  readonly unreported: string | undefined;
  readonly neighbours: readonly NeighbourList[];
  readonly use: ClusterUseView;
  readonly previous: PagerTarget | undefined;
  readonly next: PagerTarget | undefined;
  readonly mentioned: readonly LinkList[];
}

/**
 * Criteria of the next stage unless the page shows them, and road maps that start from what is known. None for an
 * entry of which nothing more is known: hundreds would have the same.
 */
const listSteps = (
  portal: Portal,
  { row, nextStage }: ClusterContext,
  { bare, shown }: { readonly bare: boolean; readonly shown: boolean },
  locale: Locale,
): NamedLink[] =>
  bare
    ? []
    : [
        ...(shown ? [] : linkNextStage(portal, nextStage, locale)),
        ...plansFor(portal, row.id, locale),
      ];

function turnTo(
  portal: Portal,
  row: InventoryRow | undefined,
  locale: Locale,
): PagerTarget | undefined {
  if (!row) return undefined;
  const { text, lang } = distinctName(portal, row.id, locale);
  return {
    label: text,
    href: href(locale, `/clusters/${row.id}/`),
    lang: lang === locale ? undefined : lang,
  };
}

/**
 * Page of a cluster.
 * @throws Error for an unknown id
 */
export function viewCluster(portal: Portal, id: string, locale: Locale): ClusterView {
  const data = portal.clusterById.get(id)?.data;
  if (!data) throw new Error(`No cluster "${id}"`);
  const t = useTranslate(locale);
  const path = `/clusters/${id}/`;
  const context = findContext(portal, id, locale);
  const where = describePlaces(portal, data, locale);
  const dated = asOfRow(portal, context.row)?.[locale];
  const asOf = dated ?? t('cluster.undated');
  const isMerged = data.merged !== undefined && data.merged.edition <= portal.editionId;
  const head = describeHead(portal, data, context, locale);
  const meaning = describeMeaning(portal, data, context, where.text, locale);
  const practices = isMerged ? [] : practicesFor(portal, id, locale);
  const maturity = isMerged ? undefined : viewMaturity(portal, id, locale);
  const bare = isBare(portal, context.row, data);
  // A merged cluster has no next stage.
  const nextSteps = isMerged
    ? []
    : listSteps(portal, context, { bare, shown: maturity !== undefined }, locale);
  const figures = clusterFigures(portal, data, locale);
  const readout: ClusterReadoutView = {
    stage: context.stage,
    look: symbolOf(context.stage, portal.stageOrder),
    stageWord: stageWord(portal, context.stage, locale),
    places: where.places,
    country: where.country.label,
    sectors: viewSectors(portal, data, locale),
    score: figures.flatMap(({ id: figure, column, score, asOf }) =>
      score ? [{ ...score, label: column, asOf, href: `#figure-${figure}` }] : [],
    )[0],
  };
  const said = sayCluster(
    portal,
    context,
    { place: where.text, sector: readout.sectors[0]?.label, said: meaning.place },
    locale,
  );
  const isSaid = !head.lead && said?.includes(asOf);
  return {
    page: {
      locale,
      kind: 'cluster',
      id,
      title: distinctName(portal, id, locale).text,
      description: t('cluster.description', {
        name: clusterName(data, locale).text,
        place: where.text,
        sector: readout.sectors[0]?.label ?? '',
        stage: readout.stageWord,
        asOf,
      }),
      path,
      crumbs: [where.country, ...(data.regions.length > 0 ? where.places.slice(0, 1) : [])],
      offers: ['cite', 'embed', 'sheet'],
      short: clusterShortPath(portal, id),
      drafts: data.drafts,
      oembed: true,
      marks: clusterMarks(portal, id, data, locale),
    },
    dated,
    asOf: isSaid || (context.stage === 'not-reported' && !dated) ? undefined : asOf,
    confirmed:
      data.confirmed &&
      t('cluster.confirmed', {
        date: useFormat(locale).date(data.confirmed.on),
        by: data.confirmed.by,
      }),
    placeText: where.text,
    head,
    media: viewMedia(portal, data, locale),
    readout,
    meaning,
    said,
    years: viewClusterYears(portal, id, locale),
    course: viewClusterCourse(portal, id, locale),
    errata: viewErrata(portal, errataOfCluster(portal, id), locale),
    notes: describeNotes(portal, data, locale),
    profile: sayUndatedOnce(viewProfile(portal, data.profile, locale), locale),
    fields: viewOwnFields(portal, data.fields, locale),
    facts: clusterFacts(portal, data, locale),
    figures,
    marking: bare
      ? []
      : figuresMarking(
          portal,
          path,
          locale,
          data.figures.map(({ figure }) => figure),
        ),
    maturity,
    answers: viewClusterAnswers(portal, id, locale),
    practices,
    nextSteps,
    standing: viewClusterStanding(
      portal,
      context,
      {
        // Without a text of its own, its place is its lead.
        meaning: head.lead ? meaning : { ...meaning, place: undefined },
        practices,
        steps: nextSteps,
        scored: readout.score?.label,
      },
      locale,
    ),
    leads: isMerged ? [] : clusterLeads(portal, id, locale),
    analyses: isMerged ? [] : entryResults(portal, path, locale),
    unreported: describeUnreported(portal, context.row, data, locale),
    neighbours: listNeighbours(portal, context, where, locale),
    use: describeUse(portal, context.row, data, locale),
    previous: turnTo(portal, context.previous, locale),
    next: turnTo(portal, context.next, locale),
    mentioned: mentionLists(portal, `clusters/${id}`, locale, markingNames(portal, path)),
  };
}
