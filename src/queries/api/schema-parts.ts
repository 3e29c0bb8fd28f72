import type { Portal } from '../../portal/portal.ts';
import type { JsonSchema } from './api-resource.ts';

/** Any text. */
export const text: JsonSchema = { type: 'string' };

/** A day: `2026-01-31`. */
export const day: JsonSchema = { type: 'string', format: 'date' };

/** An address with host. */
export const address: JsonSchema = { type: 'string', format: 'uri' };

/** Several texts: ids, codes. */
export const texts: JsonSchema = { type: 'array', items: text };

/** What may be not reported. */
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** An object that has all these properties and no others, unless it is said which may be missing. */
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
