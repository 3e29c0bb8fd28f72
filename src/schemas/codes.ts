import { z } from 'astro/zod';

/** What has short links, with the first segment of each: `/c/238/`. */
export const shortLetters = {
  clusters: 'c',
  figures: 'f',
  practices: 'p',
  regions: 'g',
  reports: 'r',
  strategies: 's',
} as const;

/** Path of a short link: `/c/238/`. */
export const codePath = (kind: ShortKind, code: number | string): string =>
  `/${shortLetters[kind]}/${code}/`;

export type ShortKind = keyof typeof shortLetters;

export const shortKinds = Object.keys(shortLetters) as ShortKind[];

const codeSchema = z.strictObject({
  code: z
    .number()
    .int()
    .min(1)
    .max(999_999)
    .describe('the number in the address; it never means anything else'),
  id: z
    .string()
    .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'check.schema.slug')
    .describe('id of the entry when it got the number; unchanged if renamed'),
});

const list = (what: string) => z.array(codeSchema).default([]).describe(what);

/** Numbers of short links, written by `npm run links -- record`, append-only. */
export const codesSchema = z.strictObject({
  clusters: list('of clusters: /c/238/'),
  figures: list('of figures: /f/58/'),
  practices: list('of good practices: /p/3/'),
  regions: list('of regions: /g/35/'),
  reports: list('of reports, by their editions: /r/1/'),
  strategies: list('of strategies: /s/1/'),
} satisfies Record<ShortKind, z.ZodType>);
export type Codes = z.infer<typeof codesSchema>;
export type Code = z.infer<typeof codeSchema>;
