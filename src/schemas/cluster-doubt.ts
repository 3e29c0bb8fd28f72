import { z } from 'astro/zod';
import { lineSchema, localeSchema, localizedSchema } from './common.ts';

const about = {
  languages: z.array(localeSchema).describe('languages whose form of the name is doubtful'),
};
const printed = lineSchema.describe('the words of the original name that it is about');

/** Doubts about words of the original only. */
export const printedDoubts = {
  'taken-as-name': 'the words are taken for the name of a place, and not translated',
  terse: 'the original says no more than these words: what they belong to was supplied',
  parts: 'the original does not say how these words belong together',
  'no-word': 'the language has no exact equivalent of the words',
  wider: 'the words cover more than the one that stands for them',
  term: 'a specialist should confirm the term that the words were given',
  'written-out': 'the abbreviation is written out',
  transliterated: 'the abbreviation is written in the letters of the language',
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
    .describe('the language has another form as well'),
  z
    .strictObject({
      ...about,
      kind: z.literal('kept'),
      printed,
      also: lineSchema.optional().describe('a form that is met in the language'),
    })
    .describe('the language has no settled form of a word, so that the original one is kept'),
  z
    .strictObject({
      ...about,
      kind: z.literal('read-as'),
      printed,
      likely: lineSchema.describe('what they were read as, in the language of the original'),
    })
    .describe('the words were read as others, which were probably meant'),
  z
    .strictObject({
      ...about,
      kind: z.literal('own-name'),
      known: lineSchema.optional().describe('a name in that language that it probably has'),
    })
    .describe('the body may have a name of its own in the language'),
  z
    .strictObject({
      ...about,
      kind: z.literal('other'),
      text: localizedSchema.describe('the reason, in the languages of readers'),
    })
    .describe('what no other kind says'),
  ...ofWords,
]);
export type ClusterDoubt = z.infer<typeof clusterDoubtSchema>;
