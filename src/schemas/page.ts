import { z } from 'astro/zod';
import { languageTagSchema, lineSchema, signatureSchema, titleSchema } from './common.ts';
import { sitePages } from './fixed-pages.ts';
import { idOf } from './id-of.ts';
import { statesSchema } from './profile.ts';

/** Collections with prose texts, by the prefix of the page id: `concept-my-concept`. */
export const proseKinds = {
  concept: 'concepts',
  practice: 'practices',
  country: 'countries',
  news: 'news',
  event: 'events',
} as const;

/** Texts of built-in pages. */
export const siteTexts: readonly string[] = ['about', 'coverage', 'survey'];

/** Prefix of the name of an entry's page. */
export type ProsePrefix = keyof typeof proseKinds;

/**
 * Split the name of an entry's page: `concept-my-concept`. The id is in lower case, even if the entry's is not.
 * @returns undefined for any other name
 */
export function splitPageName(
  page: string,
): { readonly kind: (typeof proseKinds)[ProsePrefix]; readonly id: string } | undefined {
  const dash = page.indexOf('-');
  const prefix = dash < 0 ? '' : page.slice(0, dash);
  if (!Object.hasOwn(proseKinds, prefix)) return undefined;
  return { kind: proseKinds[prefix as ProsePrefix], id: page.slice(dash + 1) };
}

/**
 * Whether a name is that of a portal page, at `/{language}/{name}/`. A name that begins with a collection, such
 * as `concepts-my-concept`, is a mistyped entry page.
 */
export function isOwnPage(page: string): boolean {
  const slip = Object.values(proseKinds).some((kind) => page.startsWith(`${kind}-`));
  return (
    page !== '' &&
    !slip &&
    !siteTexts.includes(page) &&
    !sitePages.includes(page) &&
    !splitPageName(page)
  );
}

/**
 * Name of an entry's prose page: `concept-my-concept`, `country-tr`.
 * @returns undefined for collections without texts
 */
export function pageNameOf(kind: string, id: string): string | undefined {
  const prefix = Object.entries(proseKinds).find(([, name]) => name === kind)?.[0];
  return prefix && `${prefix}-${id.toLowerCase()}`;
}

/** Author of a part of a text: the portal's editors, or an organisation by id. Never a person. */
const creditSchema = z.union([z.literal('editors'), idOf('organisations')]);

/** Head of a prose file: `pages/{id}/{language}.mdx`. */
export const pageSchema = z.strictObject({
  title: titleSchema.describe('title of the page'),
  lead: lineSchema.describe('one or two sentences below the title'),
  status: z
    .enum(['original', 'reviewed', 'draft'])
    .describe('original, or review status of the translation'),
  reviewed: signatureSchema.optional().describe('sign-off of the translation'),
  source: z
    .strictObject({
      language: languageTagSchema.describe('language it was translated from'),
      hash: z
        .string()
        .regex(/^[0-9a-f]{12}$/, 'check.schema.textHash')
        .describe('version of the text that was translated; the check lists them with --hashes'),
    })
    .optional()
    .describe('text and version that it was translated from; none for the original'),
  states: statesSchema,
  credits: z
    .strictObject({
      author: creditSchema.default('editors').describe('who wrote it'),
      translator: creditSchema.default('editors').describe('who translated it'),
      reviewer: creditSchema.optional().describe('who reviewed the translation'),
    })
    .prefault({})
    .describe('who wrote, translated and reviewed it: editors, or the id of an organisation'),
});
