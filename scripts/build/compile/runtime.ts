/**
 * What the compiled pages hand to the program that renders them. Both are programs of their own, with modules of their
 * own: a component can be rendered only by the copy of Astro's runtime that was compiled with it.
 */
export { renderToString } from 'astro/runtime/server/index.js';
export { keepResults } from '../../../src/domain/reads/kept-results.ts';
export { keepReads } from '../../../src/domain/reads/share-reads.ts';
export { PageReads } from '../../../src/portal/reads/page-reads.ts';

/** Finishes what pages answer. Loads the portal, which must be followed by then if anybody wants to know what pages read. */
export const loadFinish = () => import('../../../src/middleware.ts');

/** No address leads here. */
export const getStaticPaths = () => [];
