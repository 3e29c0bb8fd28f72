/**
 * Exports of the compiled pages. A component can be rendered only by the copy of Astro's runtime with which it
 * was compiled.
 */
export { renderToString } from 'astro/runtime/server/index.js';
export { keepResults } from '../../../src/domain/reads/kept-results.ts';
export { keepReads } from '../../../src/domain/reads/share-reads.ts';
export { PageReads } from '../../../src/portal/reads/page-reads.ts';

/** Finishes responses. Loads the portal, so tracking of reads must have begun. */
export const loadFinish = () => import('../../../src/middleware.ts');

/** No address leads here. */
export const getStaticPaths = () => [];
