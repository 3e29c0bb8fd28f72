import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collections as definitions, type ProseName } from './loaders/collections.ts';
import { portalDirectory } from './loaders/portal-data.ts';

/**
 * Lets a folder without texts be: a portal that has just begun has none, and Astro would warn of it in
 * English. What is wrong with texts is told by the check.
 */
function mayBeEmpty(loader: Loader): Loader {
  return {
    name: loader.name,
    load: (context) => {
      const logger = context.logger.fork(context.logger.label);
      logger.warn = (message) => context.logger.debug(message);
      return loader.load({ ...context, logger });
    },
  };
}

/** The texts of a folder. Astro compiles them; all that is data is read by the loaders. */
const texts = (name: ProseName) =>
  defineCollection({
    loader: mayBeEmpty(
      glob({
        base: `${portalDirectory()}/${name}`,
        // As in every folder of content, what begins with _ is switched off.
        pattern: ['**/*.mdx', '!**/_*/**', '!**/_*'],
        generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
      }),
    ),
    schema: definitions[name].schema,
  });

export const collections = { pages: texts('pages'), reports: texts('reports') };
