import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collections as definitions, type ProseName } from './loaders/collections.ts';
import { portalDirectory } from './loaders/portal-data.ts';

/** The texts of a folder. Astro compiles them; all that is data is read by the loaders. */
const texts = (name: ProseName) =>
  defineCollection({
    loader: glob({
      base: `${portalDirectory()}/${name}`,
      // As in every folder of content, what begins with _ is switched off.
      pattern: ['**/*.mdx', '!**/_*/**', '!**/_*'],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: definitions[name].schema,
  });

export const collections = { pages: texts('pages'), reports: texts('reports') };
