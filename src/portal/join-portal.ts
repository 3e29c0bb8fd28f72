import type { Topology } from 'topojson-specification';
import type { AnalysisParts } from '../domain/analyses/analysis-parts.ts';
import { shownEditions } from '../domain/editions.ts';
import { editionsWithAnswers, figureInEdition } from '../domain/figures/figure-of-answers.ts';
import { joinFigureInputs } from '../domain/figures/inputs.ts';
import { earlierOf, earlierThan } from '../domain/frozen/earlier-versions.ts';
import type { FrozenEdition } from '../domain/frozen/frozen-edition.ts';
import { nameClusters } from '../domain/inventory/cluster-names.ts';
import { groupRows } from '../domain/inventory/group-rows.ts';
import { findRepeatedNames } from '../domain/inventory/repeated-names.ts';
import { listCountries } from '../domain/inventory/list-countries.ts';
import { countedValues, tallyStages } from '../domain/inventory/tally.ts';
import { compileForm } from '../domain/survey/compile-form.ts';
import { yesNoOptions } from '../i18n/yes-no.ts';
import type { PortalData } from '../loaders/portal-data.ts';
import { codesSchema } from '../schemas/codes.ts';
import type { PublishedFigure } from '../schemas/edition.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import type { Portal } from './portal.ts';
import { joinSubjects } from './join-subjects.ts';
import { carryTexts } from './carry-texts.ts';
import { markStale } from './mark-stale.ts';
import { deepFreeze } from './deep-freeze.ts';
import { joinAnswers } from './join-answers.ts';

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const dataOf = <T>(entries: readonly { readonly data: T }[]): T[] =>
  entries.map(({ data }) => data);

const inOrder = <T extends { readonly order: number }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => a.order - b.order);

/** As written, and for the current edition. */
function joinFigures({ figures, returns, editions, site }: PortalData['collections']) {
  const current = site[0]?.data.edition ?? '';
  const answeredEditions = editionsWithAnswers(returns);
  const isTold = shownEditions(editions, current).some((id) => answeredEditions.has(id));
  const numbered = editions.find(({ id }) => id === current)?.data.numbered ?? [];
  return {
    answeredEditions,
    writtenFigures: byId(figures),
    figures: figures
      .filter(({ id, data }) => isTold || numbered.includes(id) || data.query?.name !== 'answers')
      .map((entry) => ({
        ...entry,
        data: figureInEdition(entry.data, current, answeredEditions),
      })),
  };
}

/** Whether the value comes from a recount. */
const isAwaited = ({ value, recount }: PublishedFigure): boolean =>
  value === undefined && recount !== undefined;

/** Collections by their names in the portal. */
function listEntries({ collections }: PortalData) {
  return {
    countries: inOrder(dataOf(collections.countries)),
    regions: dataOf(collections.regions),
    regionGroups: dataOf(collections['region-groups']),
    sectors: dataOf(collections.sectors),
    sectorGroups: dataOf(collections['sector-groups']),
    stages: inOrder(dataOf(collections.stages)),
    typologies: inOrder(dataOf(collections.typologies)),
    organisations: dataOf(collections.organisations),
    sources: dataOf(collections.sources),
    terms: dataOf(collections.glossary),
    synonyms: dataOf(collections.synonyms),
    doubts: dataOf(collections.doubts),
    editions: collections.editions.map(({ id, data }) => ({
      id,
      data: data.figures.some(isAwaited)
        ? (joinFigureInputs(collections, id).edition ?? data)
        : data,
    })),
    reportTables: collections['report-tables'],
    analysisTables: collections['analysis-tables'],
    archives: collections.archive,
    errata: dataOf(collections.errata),
    codes: collections.codes[0]?.data ?? codesSchema.parse({}),
    redirects: collections.redirects[0]?.data ?? redirectsSchema.parse({}),
    views: collections.views[0]?.data,
    clusters: collections.clusters,
    returns: collections.returns.filter(({ data }) => !data.proposed),
    analyses: collections.analyses.toSorted((a, b) => a.data.order - b.data.order),
    concepts: collections.concepts,
    practices: collections.practices,
    practiceThemes: inOrder(dataOf(collections['practice-themes'])),
    programmes: collections.programmes,
    strategies: collections.strategies,
    systems: dataOf(collections.systems).sort((a, b) => a.number - b.number),
    milestones: dataOf(collections.timeline),
    works: dataOf(collections.works),
    questions: dataOf(collections.survey).sort((a, b) => a.number - b.number),
    indicators: dataOf(collections.indicators).sort((a, b) => a.number - b.number),
    paths: inOrder(dataOf(collections.paths)),
    news: collections.news,
    events: collections.events,
    bulletins: collections.bulletins,
    ...joinFigures(collections),
    figureTopics: inOrder(dataOf(collections['figure-topics'])),
    texts: { pages: byId(collections.pages), reports: byId(collections.reports) },
  } as const;
}

/** The collections by id. */
function indexEntries(lists: ReturnType<typeof listEntries>) {
  return {
    countryById: byId(lists.countries),
    regionById: byId(lists.regions),
    regionGroupById: byId(lists.regionGroups),
    sectorById: byId(lists.sectors),
    groupById: byId(lists.sectorGroups),
    stageById: byId(lists.stages),
    typologyById: byId(lists.typologies),
    sourceById: byId(lists.sources),
    organisationById: byId(lists.organisations),
    editionById: byId(lists.editions),
    reportTableById: byId(lists.reportTables),
    archiveById: byId(lists.archives),
    clusterById: byId(lists.clusters),
    returnById: byId(lists.returns),
    termById: byId(lists.terms),
    synonymById: byId(lists.synonyms),
    doubtById: byId(lists.doubts),
    figureById: byId(lists.figures),
    analysisById: byId(lists.analyses),
    conceptById: byId(lists.concepts),
    practiceById: byId(lists.practices),
    practiceThemeById: byId(lists.practiceThemes),
    programmeById: byId(lists.programmes),
    strategyById: byId(lists.strategies),
    workById: byId(lists.works),
    questionById: byId(lists.questions),
    indicatorById: byId(lists.indicators),
    pathById: byId(lists.paths),
    newsById: byId(lists.news),
    eventById: byId(lists.events),
  } as const;
}

/** Rows counted by the current edition. */
function countRows(parts: AnalysisParts, countries: Portal['countries'], edition: string) {
  const figureInputs = joinFigureInputs(parts, edition);
  const inventory = figureInputs.rows;
  const rowsByCountry = groupRows(inventory, (row) => [row.country]);
  return {
    figureInputs,
    inventory,
    rowById: byId(figureInputs.allRows),
    rowsByRegion: groupRows(inventory, (row) => row.regions),
    rowsBySector: groupRows(inventory, (row) => row.sectors),
    rowsByCountry,
    counted: {
      ...countedValues(tallyStages(inventory, figureInputs.stageOrder)),
      ...Object.fromEntries(countries.map(({ id }) => [id, rowsByCountry.get(id)?.length ?? 0])),
    },
  } as const;
}

/** Earlier versions of reports, by edition id. */
function listEarlier({ collections, thawed }: PortalData): Portal['earlierById'] {
  const current = collections.site[0]?.data.edition ?? '';
  const report = collections.editions.find(({ id }) => id === current)?.data.report;
  return new Map([
    ...collections.archive.map(({ id, data }) => [id, earlierOf(id, data)] as const),
    ...(thawed && report ? [[current, earlierThan(current, thawed, report.version)] as const] : []),
  ]);
}

/**
 * Join the checked entries of a portal into one value.
 * @param checked entries of the portal
 * @param shapes topologies of its regions
 * @param frozen contents of the archives of frozen editions
 * @throws Error if the portal has no `site.yaml`, or its current edition does not exist
 */
export function joinPortal(
  checked: PortalData,
  shapes: readonly Topology[],
  frozen: ReadonlyMap<string, FrozenEdition> = new Map(),
): Portal {
  const collections = markStale(checked.collections);
  const data = carryTexts({ ...checked, collections });
  const site = data.collections.site[0]?.data;
  if (!site) throw new Error('expected the file site.yaml, found none');
  const { clusters, returns } = data.collections;
  const named = {
    collections: {
      ...data.collections,
      countries: listCountries(data.collections.countries, clusters),
      clusters: nameClusters(clusters, returns, site.edition, frozen),
    },
  };
  const entries = listEntries(named);
  const own = { fields: site.fields, yesNo: yesNoOptions() };
  const form = compileForm({ ...entries, own, parts: site.surveyParts });
  const shown = new Set(shownEditions(entries.editions, site.edition));
  const lists = {
    ...entries,
    clusters: joinAnswers(form, {
      ...entries,
      returns: entries.returns.filter(({ id }) => shown.has(id.slice(0, id.indexOf('/')))),
      publishAnswers: site.publishAnswers,
    }),
  };
  const indices = indexEntries(lists);
  const edition = indices.editionById.get(site.edition)?.data;
  if (!edition) throw new Error(`expected the edition ${site.edition}, found none`);
  const subjects = joinSubjects({ ...lists, site });
  const parts = { ...named.collections, subjects: subjects.subjectsByCluster };
  const counts = countRows(parts, lists.countries, site.edition);
  const values = deepFreeze({
    site,
    form,
    stageOrder: form.stageOrder,
    editionId: site.edition,
    edition,
    ...lists,
    ...indices,
    ...counts,
    ...subjects,
    repeatedNames: findRepeatedNames(lists.clusters),
    fileNameById: new Map(clusters.map(({ id, data: { name } }) => [id, name])),
    frozen,
    earlierById: listEarlier(data),
    published: data.published ?? [],
    media: new Map(Object.entries(data.media ?? {})),
    fileById: new Map(Object.entries(data.files ?? {})),
    changedByFile: new Map(Object.entries(data.changed ?? {})),
    changeByText: data.changes && new Map(Object.entries(data.changes)),
  });
  // Shapes are not frozen: TopoJSON's merge marks visited polygons temporarily.
  return Object.freeze({ ...values, shapes });
}
