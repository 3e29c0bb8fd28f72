import { resolve } from 'node:path';

/** The project. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * The shipped portal as the tests read it. `CLUSTERBOOK_TEST_SITE` names a site that is built
 * already, for quick runs of single tests while writing them.
 */
export const siteFolder = resolve(root, process.env.CLUSTERBOOK_TEST_SITE ?? '.cache/test-site');

/** A second build of the same portal. */
export const againFolder = resolve(root, '.cache/test-site-again');

/** The fictional portal and its site, built below `sampleBase`. */
export const samplePortal = resolve(root, 'examples/sample-region');
export const sampleFolder = resolve(root, '.cache/test-sample');
export const sampleBase = '/atlas/';
