import { z } from 'astro/zod';
import type { Locale } from '../../src/i18n/locales.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  schemaOf,
} from '../../src/loaders/collections.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { NamedCollection } from '../../src/schemas/id-of.ts';
import { compileSurvey } from '../import/read-target.ts';
import { answerSchemas } from './answer-schemas.ts';
import { type JsonSchema, type PortalFacts, toJsonSchema } from './json-schema.ts';

/** Of more ids than these no editor makes a list that one would read. */
const mostIds = 300;

/** The ids of a portal by collection, where the list is whole and short enough. */
function shortLists(portal: Portal): PortalFacts['idsOf'] {
  const known = new Map<NamedCollection, readonly string[] | undefined>();
  const list = (collection: NamedCollection): readonly string[] | undefined => {
    if (portal.unread.has(collection)) return undefined;
    const valid = portal[collection].map(({ id }) => id);
    // An entry that is broken is there all the same.
    const broken = [...portal.refused]
      .filter((name) => name.startsWith(`${collection}/`))
      .map((name) => name.slice(collection.length + 1));
    const ids = [...new Set([...valid, ...broken])].sort();
    return ids.length > 0 && ids.length <= mostIds ? ids : undefined;
  };
  return (collection) => {
    if (!known.has(collection)) known.set(collection, list(collection));
    return known.get(collection);
  };
}

/** The answers and indicators of a return are those of the portal's own survey. */
function withAnswers(schema: JsonSchema, portal: Portal, locale: Locale): JsonSchema {
  const form = compileSurvey(portal);
  const properties = schema.properties as JsonSchema;
  return {
    ...schema,
    properties: {
      ...properties,
      answers: answerSchemas(form, 'answers', locale),
      indicators: answerSchemas(form, 'indicators', locale),
    },
  };
}

/**
 * JSON Schema of the files of each collection of a portal, as far as a file can be judged by itself.
 * Of files of prose it is that of their heads.
 * @param languages the languages in which texts are asked for
 * @param locale the language of titles and of what is said of a text of a wrong form
 */
export function portalSchemas(
  portal: Portal,
  languages: ReadonlySet<Locale>,
  locale: Locale,
): ReadonlyMap<CollectionName, JsonSchema> {
  const facts: PortalFacts = { languages, idsOf: shortLists(portal) };
  return new Map(
    collectionNames.map((name) => {
      const { form, about } = collections[name];
      const schema: z.ZodType = schemaOf(name);
      const whole = form === 'list' ? z.array(schema) : schema;
      const { $schema, ...made } = toJsonSchema(whole, facts, locale);
      const told = name === 'returns' ? withAnswers(made, portal, locale) : made;
      return [name, { $schema, title: name, description: about, ...told }];
    }),
  );
}
