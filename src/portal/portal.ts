import type { Topology } from 'topojson-specification';
import type { ClusterName } from '../domain/inventory/cluster-names.ts';
import type { FigureInputs } from '../domain/figures/inputs.ts';
import type { RepeatedNames } from '../domain/inventory/repeated-names.ts';
import type { KeptVersion } from '../domain/frozen/earlier-versions.ts';
import type { FrozenEdition } from '../domain/frozen/frozen-edition.ts';
import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import type { StageTally } from '../domain/inventory/tally.ts';
import type { StageOrder } from '../domain/stages/stage-order.ts';
import type { SubjectWeights } from '../domain/suggestions/subject-weights.ts';
import type { SurveyForm } from '../domain/survey/compile-form.ts';
import type { CollectionData, CollectionName, ProseName } from '../loaders/collections.ts';
import type { MediaSize } from '../loaders/media-file.ts';
import type { OriginalChange } from '../loaders/texts/original-change.ts';

type Data<K extends CollectionName> = CollectionData<K>;

/** The id is not part of the data. */
export interface Entry<K extends CollectionName> {
  readonly id: string;
  readonly data: Data<K>;
}

/** A prose text in one language: head and body. */
export interface Text {
  /** `{page}/{language}`, or `{edition}/{chapter}/{language}`. */
  readonly id: string;
  readonly data: Data<ProseName>;
  readonly body: string;
}

/** Texts of a collection by id, in id order. */
export type Texts = ReadonlyMap<string, Text>;

type ById<T> = ReadonlyMap<string, T>;

/**
 * A whole portal, joined once: sorted collections, lookups by id, and frequent results. Immutable; every view is
 * a function of it.
 */
export interface Portal {
  readonly site: Data<'site'>;
  readonly editionId: string;
  readonly edition: Data<'editions'>;

  readonly countries: readonly Data<'countries'>[];
  readonly regions: readonly Data<'regions'>[];
  readonly regionGroups: readonly Data<'region-groups'>[];
  readonly sectors: readonly Data<'sectors'>[];
  readonly sectorGroups: readonly Data<'sector-groups'>[];
  readonly stages: readonly Data<'stages'>[];
  /** Orders and looks of the stages. */
  readonly stageOrder: StageOrder;
  /** In display order. */
  readonly typologies: readonly Data<'typologies'>[];
  readonly organisations: readonly Data<'organisations'>[];
  readonly sources: readonly Data<'sources'>[];
  readonly terms: readonly Data<'glossary'>[];
  readonly synonyms: readonly Data<'synonyms'>[];
  readonly doubts: readonly Data<'doubts'>[];
  readonly editions: readonly Entry<'editions'>[];
  /** Ids are `{edition}/{table}`. */
  readonly reportTables: readonly Entry<'report-tables'>[];
  /** Ids are `{edition}/{table}`. */
  readonly analysisTables: readonly Entry<'analysis-tables'>[];
  /** Locks of frozen editions. */
  readonly archives: readonly Entry<'archive'>[];
  /** Counts and texts of frozen editions, from their archives. */
  readonly frozen: ReadonlyMap<string, FrozenEdition>;
  /** Newest first, by edition id. */
  readonly earlierById: ReadonlyMap<string, readonly KeptVersion[]>;
  readonly errata: readonly Data<'errata'>[];
  /** Permanent numbers of short links. */
  readonly codes: Data<'codes'>;
  /** Targets of former addresses. */
  readonly redirects: Data<'redirects'>;
  /** Only where the portal gives them. */
  readonly views: Data<'views'> | undefined;
  /** A star is any language. */
  readonly published: readonly string[];
  /** Clusters, with the answers of their returns merged into their profiles. */
  readonly clusters: readonly Entry<'clusters'>[];
  /** Names shared by several of them, by language. */
  readonly repeatedNames: RepeatedNames;
  /** Confirmed only. */
  readonly returns: readonly Entry<'returns'>[];
  /** In display order. */
  readonly analyses: readonly Entry<'analyses'>[];
  readonly concepts: readonly Entry<'concepts'>[];
  readonly practices: readonly Entry<'practices'>[];
  /** In display order. */
  readonly practiceThemes: readonly Data<'practice-themes'>[];
  readonly programmes: readonly Entry<'programmes'>[];
  readonly strategies: readonly Entry<'strategies'>[];
  /** In the order of their numbers. */
  readonly systems: readonly Data<'systems'>[];
  readonly milestones: readonly Data<'timeline'>[];
  readonly works: readonly Data<'works'>[];
  readonly questions: readonly Data<'survey'>[];
  /** Questions and indicators with all fields. */
  readonly form: SurveyForm;
  readonly indicators: readonly Data<'indicators'>[];
  readonly paths: readonly Data<'paths'>[];
  readonly news: readonly Entry<'news'>[];
  readonly events: readonly Entry<'events'>[];
  readonly bulletins: readonly Entry<'bulletins'>[];
  /**
   * Of the current edition. Those that count answers are omitted until there are any, unless the edition numbers
   * them.
   */
  readonly figures: readonly Entry<'figures'>[];
  /** As in their files, for other editions. */
  readonly writtenFigures: ById<Entry<'figures'>>;
  /** Editions with known answers. */
  readonly answeredEditions: ReadonlySet<string>;
  readonly figureTopics: readonly Data<'figure-topics'>[];
  /** Sizes of media files, by path below `media/`. */
  readonly media: ReadonlyMap<string, MediaSize>;
  /** Files of entries, by `collection/id`. */
  readonly fileById: ReadonlyMap<string, string>;
  /** Days on which files were last committed, by path; empty without a history. */
  readonly changedByFile: ReadonlyMap<string, string>;
  /**
   * What changed in the originals of stale texts, by `collection/id/language`, where it is known; undefined if Git was
   * not asked.
   */
  readonly changeByText: ReadonlyMap<string, OriginalChange> | undefined;
  readonly shapes: readonly Topology[];
  readonly texts: Readonly<Record<ProseName, Texts>>;

  readonly countryById: ById<Data<'countries'>>;
  readonly regionById: ById<Data<'regions'>>;
  readonly regionGroupById: ById<Data<'region-groups'>>;
  readonly sectorById: ById<Data<'sectors'>>;
  readonly groupById: ById<Data<'sector-groups'>>;
  readonly stageById: ById<Data<'stages'>>;
  readonly typologyById: ById<Data<'typologies'>>;
  readonly sourceById: ById<Data<'sources'>>;
  readonly organisationById: ById<Data<'organisations'>>;
  readonly editionById: ById<Entry<'editions'>>;
  readonly reportTableById: ById<Entry<'report-tables'>>;
  readonly archiveById: ById<Entry<'archive'>>;
  readonly clusterById: ById<Entry<'clusters'>>;
  /** The newest return may override these. */
  readonly fileNameById: ById<ClusterName>;
  /** By `{edition}/{cluster}`. */
  readonly returnById: ById<Entry<'returns'>>;
  readonly termById: ById<Data<'glossary'>>;
  readonly synonymById: ById<Data<'synonyms'>>;
  readonly doubtById: ById<Data<'doubts'>>;
  readonly figureById: ById<Entry<'figures'>>;
  readonly analysisById: ById<Entry<'analyses'>>;
  readonly conceptById: ById<Entry<'concepts'>>;
  readonly practiceById: ById<Entry<'practices'>>;
  readonly practiceThemeById: ById<Data<'practice-themes'>>;
  readonly programmeById: ById<Entry<'programmes'>>;
  readonly strategyById: ById<Entry<'strategies'>>;
  readonly workById: ById<Data<'works'>>;
  readonly questionById: ById<Data<'survey'>>;
  readonly indicatorById: ById<Data<'indicators'>>;
  readonly pathById: ById<Data<'paths'>>;
  readonly newsById: ById<Entry<'news'>>;
  readonly eventById: ById<Entry<'events'>>;

  /** What clusters and practices are about. */
  readonly subjectsByCluster: ById<SubjectWeights>;
  readonly subjectsByPractice: ById<SubjectWeights>;
  /** Input of figures, joined for the current edition. */
  readonly figureInputs: FigureInputs;
  /** Rows counted by the current edition. */
  readonly inventory: readonly InventoryRow[];
  /** For every cluster: in the inventory, otherwise the latest earlier row, which does not count. */
  readonly rowById: ById<InventoryRow>;
  /** A row is also in parent regions. */
  readonly rowsByRegion: ReadonlyMap<string, readonly InventoryRow[]>;
  /** A row is in each of its sectors. */
  readonly rowsBySector: ReadonlyMap<string, readonly InventoryRow[]>;
  readonly rowsByCountry: ReadonlyMap<string, readonly InventoryRow[]>;
  /** Placeholder values: stages of all rows, and rows by country code. */
  readonly counted: StageTally & Readonly<Record<string, number>>;
}
