import type { z } from 'astro/zod';
import { analysisSchema } from '../schemas/analysis.ts';
import { analysisTableSchema } from '../schemas/analysis-table.ts';
import { bulletinSchema } from '../schemas/bulletin.ts';
import { clusterSchema } from '../schemas/cluster.ts';
import { codesSchema } from '../schemas/codes.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import { archiveSchema, erratumSchema } from '../schemas/archive.ts';
import { conceptSchema } from '../schemas/concept.ts';
import { editionSchema } from '../schemas/edition.ts';
import { figureSchema, figureTopicSchema } from '../schemas/figure.ts';
import { importMappingSchema } from '../schemas/import-mapping.ts';
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
import { systemSchema } from '../schemas/system.ts';
import { typologySchema } from '../schemas/typology.ts';
import { viewsSchema } from '../schemas/views.ts';
import { strategySchema } from '../schemas/strategy.ts';
import { stageSchema } from '../schemas/stage.ts';

/**
 * File layout: `single`, one file of that name; `entry`, one file per entry, named by its id; `path`, the same
 * with folders; `list`, files with lists of entries; `prose`, MDX files `{id}/{language}.mdx`; `chapters`, the
 * same one folder deeper, by edition.
 */
export type CollectionForm = 'single' | 'entry' | 'path' | 'list' | 'prose' | 'chapters';

export const collections = {
  site: {
    form: 'single',
    schema: siteSchema,
    about: 'the portal itself: its name, address, publisher, languages, colours and licence',
  },
  codes: {
    form: 'single',
    schema: codesSchema,
    about: 'the permanent numbers of short links, written by a command',
  },
  redirects: {
    form: 'single',
    schema: redirectsSchema,
    about: 'addresses of pages that moved or were removed',
  },
  views: {
    form: 'single',
    schema: viewsSchema,
    about: 'how often pages were opened; orders the tasks of editors',
  },
  languages: {
    form: 'entry',
    schema: languageSchema,
    about: 'a language added by the portal: the messages of its interface',
  },
  countries: {
    form: 'list',
    schema: countrySchema,
    about: 'a country, and what sources say about it',
  },
  regions: {
    form: 'list',
    schema: regionSchema,
    about: 'a province, district, statistical or economic region',
  },
  'region-groups': {
    form: 'list',
    schema: regionGroupSchema,
    about: 'regions of a country that belong together, such as the area of a programme',
  },
  sectors: {
    form: 'list',
    schema: sectorSchema,
    about: 'a sector of the survey form',
  },
  'sector-groups': {
    form: 'list',
    schema: sectorGroupSchema,
    about: 'a group of sectors, for charts',
  },
  stages: {
    form: 'list',
    schema: stageSchema,
    about: 'a stage of development, with its meaning and criteria',
  },
  typologies: {
    form: 'list',
    schema: typologySchema,
    about: 'a way of sorting clusters: a question, and the types that answer it',
  },
  organisations: {
    form: 'list',
    schema: organisationSchema,
    about: 'a body: an agency, a ministry, a chamber, a university; never a person',
  },
  sources: {
    form: 'list',
    schema: sourceSchema,
    about: 'a document that the portal cites',
  },
  glossary: {
    form: 'list',
    schema: termSchema,
    about: 'a term with its names and its definition',
  },
  synonyms: {
    form: 'list',
    schema: synonymSchema,
    about: 'words that mean the same to the search',
  },
  doubts: {
    form: 'list',
    schema: doubtSchema,
    about: 'sources that contradict each other, or a doubt about one',
  },
  'figure-topics': {
    form: 'list',
    schema: figureTopicSchema,
    about: 'a topic to browse figures by',
  },
  figures: {
    form: 'entry',
    schema: figureSchema,
    about: 'a figure: what it says, its data, and how it is drawn',
  },
  concepts: {
    form: 'entry',
    schema: conceptSchema,
    about: 'a concept; its text is in pages/',
  },
  practices: {
    form: 'entry',
    schema: practiceSchema,
    about: 'a good practice; its text is in pages/',
  },
  'practice-themes': {
    form: 'list',
    schema: practiceThemeSchema,
    about: 'a theme to browse good practices by',
  },
  programmes: {
    form: 'entry',
    schema: programmeSchema,
    about: 'a support programme or project',
  },
  strategies: {
    form: 'entry',
    schema: strategySchema,
    about: 'a strategy or action plan, as a tree',
  },
  timeline: {
    form: 'list',
    schema: milestoneSchema,
    about: 'an event or planned period dated by a source',
  },
  works: {
    form: 'list',
    schema: workSchema,
    about: 'a book, study, law or database named in the sources',
  },
  survey: {
    form: 'list',
    schema: questionSchema,
    about: 'a question of the survey form',
  },
  indicators: {
    form: 'list',
    schema: indicatorSchema,
    about: 'a number that clusters, or bodies that support them, report for each edition',
  },
  paths: {
    form: 'list',
    schema: pathSchema,
    about: 'a route through the site: what to read in which order, and why',
  },
  news: {
    form: 'entry',
    schema: newsSchema,
    about: 'a news item; its text is in pages/',
  },
  events: {
    form: 'entry',
    schema: eventSchema,
    about: 'an event that readers can attend; its text is in pages/',
  },
  bulletins: {
    form: 'entry',
    schema: bulletinSchema,
    about: 'an issue of the bulletin',
  },
  editions: {
    form: 'entry',
    schema: editionSchema,
    about: 'one year of data, with its report and published figures',
  },
  archive: {
    form: 'entry',
    schema: archiveSchema,
    about: 'the lock of a frozen edition, written by the command that freezes it',
  },
  errata: {
    form: 'list',
    schema: erratumSchema,
    about: 'corrections of a frozen edition',
  },
  clusters: {
    form: 'entry',
    schema: clusterSchema,
    about: 'a cluster, independent of the year',
  },
  returns: {
    form: 'path',
    schema: returnSchema,
    about: 'what one cluster reported for one edition',
  },
  'report-tables': {
    form: 'path',
    schema: reportTableSchema,
    about: 'a table of the report of an edition, made from data',
  },
  analyses: {
    form: 'entry',
    schema: analysisSchema,
    about: 'an analysis that readers can repeat with their own numbers',
  },
  'analysis-tables': {
    form: 'path',
    schema: analysisTableSchema,
    about: 'numbers for analyses',
  },
  systems: {
    form: 'list',
    schema: systemSchema,
    about: 'a system that the sources describe, with its data and pages on the portal',
  },
  imports: {
    form: 'entry',
    schema: importMappingSchema,
    about: 'how to read a kind of spreadsheet: its columns and words',
  },
  pages: {
    form: 'prose',
    schema: pageSchema,
    about: 'a page of prose in one language: the head of its file',
  },
  reports: {
    form: 'chapters',
    schema: pageSchema,
    about: 'a chapter of a report in one language: the head of its file',
  },
} as const satisfies Record<string, { form: CollectionForm; schema: z.ZodType; about: string }>;

export type CollectionName = keyof typeof collections;
export type CollectionData<K extends CollectionName> = z.infer<(typeof collections)[K]['schema']>;

export type ProseName = 'pages' | 'reports';

export type YamlName = Exclude<CollectionName, ProseName>;

export type SingleName = 'site' | 'codes' | 'redirects' | 'views';

/** Whether a collection is of prose. */
export function isProse(name: CollectionName): name is ProseName {
  return name === 'pages' || name === 'reports';
}

/** Whether a string is the name of a collection. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** One file directly in the portal’s folder: `site.yaml`. */
export const singleNames = (Object.keys(collections) as CollectionName[]).filter(
  (name): name is SingleName => collections[name].form === 'single',
);

export const collectionNames = Object.keys(collections) as CollectionName[];

export const yamlNames = collectionNames.filter((name): name is YamlName => !isProse(name));

const schemas: {
  readonly [K in CollectionName]: { readonly schema: z.ZodType<CollectionData<K>> };
} = collections;

/** Schema of a collection's entries. */
export function schemaOf<K extends CollectionName>(name: K): z.ZodType<CollectionData<K>> {
  return schemas[name].schema;
}
