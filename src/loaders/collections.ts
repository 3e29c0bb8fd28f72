import type { z } from 'astro/zod';
import { analysisTableSchema } from '../schemas/analysis-table.ts';
import { bulletinSchema } from '../schemas/bulletin.ts';
import { clusterSchema } from '../schemas/cluster.ts';
import { archiveSchema, erratumSchema } from '../schemas/archive.ts';
import { conceptSchema } from '../schemas/concept.ts';
import { editionSchema } from '../schemas/edition.ts';
import { figureSchema, figureTopicSchema } from '../schemas/figure.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import { milestoneSchema } from '../schemas/milestone.ts';
import { pageSchema } from '../schemas/page.ts';
import { practiceSchema } from '../schemas/practice.ts';
import { practiceThemeSchema } from '../schemas/practice-theme.ts';
import { programmeSchema } from '../schemas/programme.ts';
import { languageSchema } from '../schemas/language.ts';
import { eventSchema, newsSchema } from '../schemas/news.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { pathSchema } from '../schemas/path.ts';
import { doubtSchema, sourceSchema, synonymSchema, termSchema } from '../schemas/reference.ts';
import { reportTableSchema } from '../schemas/report-table.ts';
import { questionSchema } from '../schemas/survey.ts';
import { workSchema } from '../schemas/work.ts';
import { countrySchema, regionSchema } from '../schemas/region.ts';
import { regionGroupSchema } from '../schemas/region-group.ts';
import { returnSchema } from '../schemas/return.ts';
import { sectorGroupSchema, sectorSchema } from '../schemas/sector.ts';
import { siteSchema } from '../schemas/site.ts';
import { strategySchema } from '../schemas/strategy.ts';
import { stageSchema } from '../schemas/stage.ts';

/**
 * How the files of a collection are laid out:
 * `single` one file of that name; `entry` one file an entry, whose id is the file's name;
 * `path` the same with the folders in the id; `list` files that hold lists of entries with ids;
 * `prose` MDX files `{id}/{language}.mdx`; `chapters` the same one folder deeper, below an edition.
 */
export type CollectionForm = 'single' | 'entry' | 'path' | 'list' | 'prose' | 'chapters';

/** Every collection of a portal: folder name, form and schema. */
export const collections = {
  site: { form: 'single', schema: siteSchema },
  languages: { form: 'entry', schema: languageSchema },
  countries: { form: 'list', schema: countrySchema },
  regions: { form: 'list', schema: regionSchema },
  'region-groups': { form: 'list', schema: regionGroupSchema },
  sectors: { form: 'list', schema: sectorSchema },
  'sector-groups': { form: 'list', schema: sectorGroupSchema },
  stages: { form: 'list', schema: stageSchema },
  organisations: { form: 'list', schema: organisationSchema },
  sources: { form: 'list', schema: sourceSchema },
  glossary: { form: 'list', schema: termSchema },
  synonyms: { form: 'list', schema: synonymSchema },
  doubts: { form: 'list', schema: doubtSchema },
  'figure-topics': { form: 'list', schema: figureTopicSchema },
  figures: { form: 'entry', schema: figureSchema },
  concepts: { form: 'entry', schema: conceptSchema },
  practices: { form: 'entry', schema: practiceSchema },
  'practice-themes': { form: 'list', schema: practiceThemeSchema },
  programmes: { form: 'entry', schema: programmeSchema },
  strategies: { form: 'entry', schema: strategySchema },
  timeline: { form: 'list', schema: milestoneSchema },
  works: { form: 'list', schema: workSchema },
  survey: { form: 'list', schema: questionSchema },
  indicators: { form: 'list', schema: indicatorSchema },
  paths: { form: 'list', schema: pathSchema },
  news: { form: 'entry', schema: newsSchema },
  events: { form: 'entry', schema: eventSchema },
  bulletins: { form: 'entry', schema: bulletinSchema },
  editions: { form: 'entry', schema: editionSchema },
  archive: { form: 'entry', schema: archiveSchema },
  errata: { form: 'list', schema: erratumSchema },
  clusters: { form: 'entry', schema: clusterSchema },
  returns: { form: 'path', schema: returnSchema },
  'report-tables': { form: 'path', schema: reportTableSchema },
  'analysis-tables': { form: 'path', schema: analysisTableSchema },
  pages: { form: 'prose', schema: pageSchema },
  reports: { form: 'chapters', schema: pageSchema },
} as const satisfies Record<string, { form: CollectionForm; schema: z.ZodType }>;

export type CollectionName = keyof typeof collections;
export type CollectionData<K extends CollectionName> = z.infer<(typeof collections)[K]['schema']>;

/** Collections of prose texts. */
export type ProseName = 'pages' | 'reports';

/** Collections whose entries are YAML. */
export type YamlName = Exclude<CollectionName, ProseName>;

/** Is this a collection of prose texts? */
export function isProse(name: CollectionName): name is ProseName {
  return name === 'pages' || name === 'reports';
}

/** The names of all collections. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The names of those of YAML. */
export const yamlNames = collectionNames.filter((name): name is YamlName => !isProse(name));

const schemas: {
  readonly [K in CollectionName]: { readonly schema: z.ZodType<CollectionData<K>> };
} = collections;

/** The schema of a collection: what it accepts is data of that collection. */
export function schemaOf<K extends CollectionName>(name: K): z.ZodType<CollectionData<K>> {
  return schemas[name].schema;
}
