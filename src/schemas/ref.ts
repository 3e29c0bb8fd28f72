import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';

/** Collections whose entries can be referenced from anywhere, with their addresses within a language. */
export const refPaths = {
  analyses: '/analyses/{id}/',
  clusters: '/clusters/{id}/',
  concepts: '/concepts/{id}/',
  countries: '/countries/{id}/',
  doubts: '/status/#doubt-{id}',
  events: '/events/{id}/',
  figures: '/figures/{id}/',
  glossary: '/glossary/#{id}',
  news: '/news/{id}/',
  organisations: '/organisations/{id}/',
  paths: '/paths/{id}/',
  practices: '/practices/{id}/',
  programmes: '/programmes/{id}/',
  regions: '/regions/{id}/',
  sectors: '/sectors/{id}/',
  sources: '/bibliography/#{id}',
  strategies: '/strategies/{id}/',
  survey: '/survey/#{id}',
  works: '/bibliography/#{id}',
} as const;

export type RefKind = keyof typeof refPaths;

/** Form of such a reference. */
export const refForm = new RegExp(
  `^(${Object.keys(refPaths).join('|')})/[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`,
);

/** Reference to an entry of any collection with pages: `concepts/my-concept`, `regions/XX-01`. */
export const refSchema = z.string().refine((name) => refForm.test(name), {
  message: 'check.schema.ref',
  params: { hint: phrase('check.mend.useCollection', { names: Object.keys(refPaths).join(', ') }) },
});

/** Split a reference such as `concepts/my-concept`. */
export function splitRef(ref: string): { readonly kind: RefKind; readonly id: string } {
  const slash = ref.indexOf('/');
  return { kind: ref.slice(0, slash) as RefKind, id: ref.slice(slash + 1) };
}

/** Address of an entry within a language, with an anchor if it is part of a page. */
export function refPath({ kind, id }: { readonly kind: RefKind; readonly id: string }): string {
  return refPaths[kind].replace('{id}', id);
}
