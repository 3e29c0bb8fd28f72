import { z } from 'astro/zod';
import { lineSchema, localeSchema, localizedSchema } from './common.ts';

const about = {
  languages: z.array(localeSchema).describe('languages whose form of the name is doubtful'),
};
const printed = lineSchema.describe('the words of the original name in question');

/** Doubts about words of the original only. */
export const printedDoubts = {
  'taken-as-name': 'the words were taken for a place name, and not translated',
  terse: 'the original has only these words; the rest was supplied',
  parts: 'the original does not say how these words belong together',
  'no-word': 'the language has no exact equivalent of the words',
  wider: 'the words mean more than their translation',
  term: 'a specialist should confirm the chosen term',
  'written-out': 'the abbreviation is written out',
  transliterated: 'the abbreviation is transliterated',
} as const;
export type PrintedDoubt = keyof typeof printedDoubts;

const ofWords = Object.entries(printedDoubts).map(([kind, told]) =>
  z.strictObject({ ...about, kind: z.literal(kind as PrintedDoubt), printed }).describe(told),
);

/**
 * Why a cluster's name is doubtful in some languages: recurring reasons are kinds, worded by the site in each
 * language; others are texts in all of them.
 */
export const clusterDoubtSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...about,
      kind: z.literal('also'),
      also: lineSchema.describe('the other form, in the language that is doubtful'),
    })
    .describe('the language also has another form'),
  z
    .strictObject({
      ...about,
      kind: z.literal('kept'),
      printed,
      also: lineSchema.optional().describe('a form in use in the language'),
    })
    .describe('the language has no established form of a word, so the original is kept'),
  z
    .strictObject({
      ...about,
      kind: z.literal('read-as'),
      printed,
      likely: lineSchema.describe('how they were interpreted, in the original language'),
    })
    .describe('the words were interpreted as others, which were probably meant'),
  z
    .strictObject({
      ...about,
      kind: z.literal('own-name'),
      known: lineSchema.optional().describe('its probable name in that language'),
    })
    .describe('the body may have a name of its own in the language'),
  z
    .strictObject({
      ...about,
      kind: z.literal('other'),
      text: localizedSchema.describe('the reason, in the languages of readers'),
    })
    .describe('any other reason'),
  ...ofWords,
]);
export type ClusterDoubt = z.infer<typeof clusterDoubtSchema>;
