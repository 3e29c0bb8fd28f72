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

const maxIds = 300;

/** Only complete and short lists. */
function shortLists(portal: Portal): PortalFacts['idsOf'] {
  const known = new Map<NamedCollection, readonly string[] | undefined>();
  const list = (collection: NamedCollection): readonly string[] | undefined => {
    if (portal.unread.has(collection)) return undefined;
    const valid = portal[collection].map(({ id }) => id);
    // A broken entry exists, too.
    const broken = [...portal.refused]
      .filter((name) => name.startsWith(`${collection}/`))
      .map((name) => name.slice(collection.length + 1));
    const ids = [...new Set([...valid, ...broken])].sort();
    return ids.length > 0 && ids.length <= maxIds ? ids : undefined;
  };
  return (collection) => {
    if (!known.has(collection)) known.set(collection, list(collection));
    return known.get(collection);
  };
}

/** Answers and indicators are those of the portal's survey. */
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
 * JSON Schema by collection, with rules for a single file; for prose that of the front matter.
 * @param languages required languages of texts
 * @param locale language of titles and of messages about malformed texts
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
      const described = name === 'returns' ? withAnswers(made, portal, locale) : made;
      return [name, { $schema, title: name, description: about, ...described }];
    }),
  );
}
