import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collections as definitions } from './loaders/collections.ts';
import { portalLoader } from './loaders/content-loader.ts';
import { portalDirectory } from './loaders/portal-data.ts';

export const collections = {
  site: defineCollection({ loader: portalLoader('site'), schema: definitions.site.schema }),
  countries: defineCollection({
    loader: portalLoader('countries'),
    schema: definitions.countries.schema,
  }),
  regions: defineCollection({
    loader: portalLoader('regions'),
    schema: definitions.regions.schema,
  }),
  sectors: defineCollection({
    loader: portalLoader('sectors'),
    schema: definitions.sectors.schema,
  }),
  'sector-groups': defineCollection({
    loader: portalLoader('sector-groups'),
    schema: definitions['sector-groups'].schema,
  }),
  stages: defineCollection({ loader: portalLoader('stages'), schema: definitions.stages.schema }),
  organisations: defineCollection({
    loader: portalLoader('organisations'),
    schema: definitions.organisations.schema,
  }),
  sources: defineCollection({
    loader: portalLoader('sources'),
    schema: definitions.sources.schema,
  }),
  glossary: defineCollection({
    loader: portalLoader('glossary'),
    schema: definitions.glossary.schema,
  }),
  doubts: defineCollection({ loader: portalLoader('doubts'), schema: definitions.doubts.schema }),
  'figure-topics': defineCollection({
    loader: portalLoader('figure-topics'),
    schema: definitions['figure-topics'].schema,
  }),
  figures: defineCollection({
    loader: portalLoader('figures'),
    schema: definitions.figures.schema,
  }),
  concepts: defineCollection({
    loader: portalLoader('concepts'),
    schema: definitions.concepts.schema,
  }),
  practices: defineCollection({
    loader: portalLoader('practices'),
    schema: definitions.practices.schema,
  }),
  programmes: defineCollection({
    loader: portalLoader('programmes'),
    schema: definitions.programmes.schema,
  }),
  strategies: defineCollection({
    loader: portalLoader('strategies'),
    schema: definitions.strategies.schema,
  }),
  timeline: defineCollection({
    loader: portalLoader('timeline'),
    schema: definitions.timeline.schema,
  }),
  editions: defineCollection({
    loader: portalLoader('editions'),
    schema: definitions.editions.schema,
  }),
  archive: defineCollection({
    loader: portalLoader('archive'),
    schema: definitions.archive.schema,
  }),
  errata: defineCollection({ loader: portalLoader('errata'), schema: definitions.errata.schema }),
  clusters: defineCollection({
    loader: portalLoader('clusters'),
    schema: definitions.clusters.schema,
  }),
  returns: defineCollection({
    loader: portalLoader('returns'),
    schema: definitions.returns.schema,
  }),
  works: defineCollection({ loader: portalLoader('works'), schema: definitions.works.schema }),
  survey: defineCollection({ loader: portalLoader('survey'), schema: definitions.survey.schema }),
  paths: defineCollection({ loader: portalLoader('paths'), schema: definitions.paths.schema }),
  news: defineCollection({ loader: portalLoader('news'), schema: definitions.news.schema }),
  events: defineCollection({ loader: portalLoader('events'), schema: definitions.events.schema }),
  bulletins: defineCollection({
    loader: portalLoader('bulletins'),
    schema: definitions.bulletins.schema,
  }),
  reports: defineCollection({
    loader: glob({
      base: `${portalDirectory()}/reports`,
      pattern: '*/*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: definitions.reports.schema,
  }),
  pages: defineCollection({
    loader: glob({
      base: `${portalDirectory()}/pages`,
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: definitions.pages.schema,
  }),
};
