import { z } from 'astro/zod';
import type { Locale } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { languageFields, lineSchema } from '../../src/schemas/common.ts';
import type { NamedCollection } from '../../src/schemas/id-of.ts';
import { refForm } from '../../src/schemas/ref.ts';
import { handedOn } from '../../src/schemas/schema-parts.ts';
import { type AnySchema, comesFrom, namedBy, sayPattern } from '../../src/loaders/schema-facts.ts';

/** Draft 7, best supported by YAML editors. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface PortalFacts {
  readonly languages: ReadonlySet<Locale>;
  /** Undefined if not all are known, or there are too many to read. */
  idsOf(collection: NamedCollection): readonly string[] | undefined;
}

/** The rule of `lineSchema`: no surrounding spaces, no invisible characters. */
const linePattern = '^(?![^]*[\\u00ad\\u200b-\\u200d\\ufeff])\\S([^\\r\\n]*\\S)?$';

/** @param reused place of shared parts: at the root, or inline if the result will not be the root */
function convert(
  schema: z.ZodType,
  facts: PortalFacts,
  locale: Locale,
  reused: 'ref' | 'inline',
): JsonSchema {
  const override = ({
    zodSchema,
    jsonSchema,
  }: {
    zodSchema: AnySchema;
    jsonSchema: z.core.JSONSchema.BaseSchema;
  }): void => {
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (languageFields.get(zodSchema)) {
      // A derived schema keeps only what differs.
      if (jsonSchema.properties) jsonSchema.required = [...facts.languages];
      else delete jsonSchema.required;
    }
    const forms = handedOn.get(zodSchema as z.ZodType);
    if (forms) {
      const inner = forms.map((form) => {
        const { $schema: _, ...rest } = convert(form, facts, locale, 'inline');
        return rest;
      });
      jsonSchema.anyOf = [{ type: 'number' }, { type: 'string' }, ...inner];
    }
    if (zodSchema._zod.def.type !== 'string') return;
    const to = namedBy(zodSchema);
    const ids = to === undefined || to === 'any' ? undefined : facts.idsOf(to);
    if (ids) jsonSchema.enum = [...ids];
    // Otherwise it is derived from one with these rules.
    if (jsonSchema.type !== 'string') return;
    if (to === 'any') jsonSchema.pattern = refForm.source;
    const said = jsonSchema.pattern && !ids ? sayPattern(zodSchema, locale) : undefined;
    if (said) jsonSchema.patternErrorMessage = said;
    if (jsonSchema.pattern || !comesFrom(zodSchema, lineSchema)) return;
    jsonSchema.pattern = linePattern;
    jsonSchema.patternErrorMessage = sayPhrase(phrase('check.schema.line'), locale);
  };
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    reused,
    override,
  });
}

/**
 * JSON Schema with the rules of zod, and other checks that an editor can apply: languages and ids of the portal,
 * single-line texts.
 * @param locale language of messages about malformed texts
 */
export function toJsonSchema(schema: z.ZodType, facts: PortalFacts, locale: Locale): JsonSchema {
  return convert(schema, facts, locale, 'ref');
}
