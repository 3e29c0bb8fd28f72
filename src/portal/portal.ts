import type { Topology } from 'topojson-specification';
import type { ClusterName } from '../domain/inventory/cluster-names.ts';
import type { FigureInputs } from '../domain/figures/inputs.ts';
import type { RepeatedNames } from '../domain/inventory/repeated-names.ts';
import type { KeptVersion } from '../domain/frozen/earlier-versions.ts';
import type { FrozenEdition } from '../domain/frozen/frozen-edition.ts';
import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import type { StageTally } from '../domain/inventory/tally.ts';
import type { StageWay } from '../domain/stages/stage-way.ts';
import type { SurveyForm } from '../domain/survey/compile-form.ts';
import type { CollectionData, CollectionName, ProseName } from '../loaders/collections.ts';
import type { MediaSize } from '../loaders/media-file.ts';

/** What the schema of a collection makes of one entry. */
type Data<K extends CollectionName> = CollectionData<K>;

/** An entry whose id is not part of what its file says. */
export interface Entry<K extends CollectionName> {
  readonly id: string;
  readonly data: Data<K>;
}

/** A text in one language: what its head says, and what stands below it. */
export interface Text {
  /** `{page}/{language}`, and `{edition}/{chapter}/{language}` for a chapter. */
  readonly id: string;
  readonly data: Data<ProseName>;
  readonly body: string;
}

/** Every text of a collection by its id, in the order of the ids. */
export type Texts = ReadonlyMap<string, Text>;

/** Entries of a collection, and the same by id. */
type ById<T> = ReadonlyMap<string, T>;

/**
 * A whole portal, joined once: its collections in their order, the same by id, and what pages ask
 * for again and again. Nothing in it changes; every view is a function of it.
 */
export interface Portal {
  /** The portal itself. */
  readonly site: Data<'site'>;
  /** Id of the current edition. */
  readonly editionId: string;
  /** The current edition. */
  readonly edition: Data<'editions'>;

  readonly countries: readonly Data<'countries'>[];
  readonly regions: readonly Data<'regions'>[];
  readonly regionGroups: readonly Data<'region-groups'>[];
  readonly sectors: readonly Data<'sectors'>[];
  readonly sectorGroups: readonly Data<'sector-groups'>[];
  readonly stages: readonly Data<'stages'>[];
  /** The orders of the stages and how they look. */
  readonly stageWay: StageWay;
  /** Ways of sorting clusters, in their order. */
  readonly typologies: readonly Data<'typologies'>[];
  readonly organisations: readonly Data<'organisations'>[];
  readonly sources: readonly Data<'sources'>[];
  readonly terms: readonly Data<'glossary'>[];
  readonly doubts: readonly Data<'doubts'>[];
  readonly editions: readonly Entry<'editions'>[];
  /** Tables of reports; their ids are `{edition}/{table}`. */
  readonly reportTables: readonly Entry<'report-tables'>[];
  /** Numbers that analyses use; their ids are `{edition}/{table}`. */
  readonly analysisTables: readonly Entry<'analysis-tables'>[];
  /** Locks of frozen editions. */
  readonly archives: readonly Entry<'archive'>[];
  /** What frozen editions counted and said, from their archives. */
  readonly frozen: ReadonlyMap<string, FrozenEdition>;
  /** Earlier versions of frozen reports, the newest first, by the ids of their editions. */
  readonly earlierById: ReadonlyMap<string, readonly KeptVersion[]>;
  readonly errata: readonly Data<'errata'>[];
  /** The permanent numbers of short links. */
  readonly codes: Data<'codes'>;
  /** What became of pages that stand at their addresses no more. */
  readonly redirects: Data<'redirects'>;
  /** Lines of the list of published addresses: a star stands for every language. */
  readonly published: readonly string[];
  /** Clusters; what they answered in returns stands in their profiles too. */
  readonly clusters: readonly Entry<'clusters'>[];
  /** Names that more than one of them has, by language. */
  readonly repeatedNames: RepeatedNames;
  /** Returns; a proposal that nobody has confirmed is none. */
  readonly returns: readonly Entry<'returns'>[];
  /** Analyses that readers can redo, in their order. */
  readonly analyses: readonly Entry<'analyses'>[];
  readonly concepts: readonly Entry<'concepts'>[];
  readonly practices: readonly Entry<'practices'>[];
  /** Themes by which practices are browsed, in their order. */
  readonly practiceThemes: readonly Data<'practice-themes'>[];
  readonly programmes: readonly Entry<'programmes'>[];
  readonly strategies: readonly Entry<'strategies'>[];
  readonly milestones: readonly Data<'timeline'>[];
  readonly works: readonly Data<'works'>[];
  readonly questions: readonly Data<'survey'>[];
  /** Questions and indicators with every field that there is to fill in. */
  readonly form: SurveyForm;
  readonly indicators: readonly Data<'indicators'>[];
  readonly paths: readonly Data<'paths'>[];
  readonly news: readonly Entry<'news'>[];
  readonly events: readonly Entry<'events'>[];
  readonly bulletins: readonly Entry<'bulletins'>[];
  /**
   * Figures as of the current edition. Those that count answers are left out until there are answers, unless the
   * edition numbers them.
   */
  readonly figures: readonly Entry<'figures'>[];
  /** As written in their files, for use in other editions. */
  readonly writtenFigures: ById<Entry<'figures'>>;
  /** Ids of editions with known answers. */
  readonly answeredEditions: ReadonlySet<string>;
  readonly figureTopics: readonly Data<'figure-topics'>[];
  /** Sizes of the files of `media/`, by their paths below it. */
  readonly media: ReadonlyMap<string, MediaSize>;
  /** Shapes of regions. */
  readonly shapes: readonly Topology[];
  /** Pages of prose and chapters of reports. */
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
  /** The names in the files of clusters; the newest return may have given others. */
  readonly fileNameById: ById<ClusterName>;
  /** By `{edition}/{cluster}`. */
  readonly returnById: ById<Entry<'returns'>>;
  readonly termById: ById<Data<'glossary'>>;
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

  /** What figures count, joined for the current edition. */
  readonly figureInputs: FigureInputs;
  /** The rows that the current edition counts. */
  readonly inventory: readonly InventoryRow[];
  /** A row for every cluster: that of the inventory, else the latest before it, which does not count. */
  readonly rowById: ById<InventoryRow>;
  /** Rows by region id; a row stands in each of its regions and in those above them. */
  readonly rowsByRegion: ReadonlyMap<string, readonly InventoryRow[]>;
  /** Rows by sector id; a row stands in each of its sectors. */
  readonly rowsBySector: ReadonlyMap<string, readonly InventoryRow[]>;
  readonly rowsByCountry: ReadonlyMap<string, readonly InventoryRow[]>;
  /** Values for the placeholders of texts that count: stages of all rows, and rows by country code. */
  readonly counted: StageTally & Readonly<Record<string, number>>;
}
