import { z } from 'astro/zod';
import type { Locale } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { languageFields, lineSchema } from '../../src/schemas/common.ts';
import type { NamedCollection } from '../../src/schemas/id-of.ts';
import { refForm } from '../../src/schemas/ref.ts';
import { handedOn } from '../../src/schemas/schema-parts.ts';
import { type AnySchema, comesFrom, namedBy, sayPattern } from '../../src/loaders/schema-facts.ts';

/** A JSON Schema of draft 7, the one that editors of YAML know best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a portal adds to the schemas of its files. */
export interface PortalFacts {
  readonly languages: ReadonlySet<Locale>;
  /** The ids that a field may hold; undefined where not all are known, or nobody would read so many. */
  idsOf(collection: NamedCollection): readonly string[] | undefined;
}

/** One line without spaces at its ends and without signs that nobody sees: what `lineSchema` asks. */
const linePattern = '^(?![^]*[\\u00ad\\u200b-\\u200d\\ufeff])\\S([^\\r\\n]*\\S)?$';

/**
 * @param reused where the parts of which there are several stand: once, at the root, or wherever they
 *   are used, in what will not be the root
 */
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
      // One that is made of another keeps only what differs from it.
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
    // Else it is made of one that says all this already.
    if (jsonSchema.type !== 'string') return;
    if (to === 'any') jsonSchema.pattern = refForm.source;
    const said = jsonSchema.pattern && !ids ? sayPattern(zodSchema, locale) : undefined;
    if (said) jsonSchema.patternErrorMessage = said;
    if (jsonSchema.pattern || !comesFrom(zodSchema, lineSchema)) return;
    jsonSchema.pattern = linePattern;
    jsonSchema.patternErrorMessage = sayPhrase(phrase('check.schema.line'), locale);
  };
  return z.toJSONSchema(schema, {
    ...{ io: 'input', unrepresentable: 'any', target: 'draft-7', reused },
    override,
  });
}

/**
 * A schema of content as JSON Schema: what zod knows of it, and what checks beside it know that an
 * editor can see too: the languages and the ids of the portal, texts on one line.
 * @param locale the language in which a text of a wrong form is told
 */
export function toJsonSchema(schema: z.ZodType, facts: PortalFacts, locale: Locale): JsonSchema {
  return convert(schema, facts, locale, 'ref');
}
