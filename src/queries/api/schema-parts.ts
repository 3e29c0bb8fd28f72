import type { Portal } from '../../portal/portal.ts';
import type { JsonSchema } from './api-resource.ts';

export const text: JsonSchema = { type: 'string' };

/** A day: `2026-01-31`. */
export const day: JsonSchema = { type: 'string', format: 'date' };

/** An address with host. */
export const address: JsonSchema = { type: 'string', format: 'uri' };

export const texts: JsonSchema = { type: 'array', items: text };

/** A value that may be unreported. */
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** Object with exactly these properties, all required unless listed as optional. */
export function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** A text in the languages of the portal. */
export function inLanguages({ site }: Portal, one: JsonSchema = text): JsonSchema {
  return objectOf(Object.fromEntries(site.languages.map((language) => [language, one])));
}

/** Addresses of a page by language. */
export const pagesIn = (portal: Portal): JsonSchema => inLanguages(portal, address);
