import { resolve } from 'node:path';

/** The project. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * The shipped portal as the tests read it. `CLUSTERBOOK_TEST_SITE` names a site that is built
 * already, for quick runs of single tests while writing them.
 */
export const siteFolder = resolve(root, process.env.CLUSTERBOOK_TEST_SITE ?? '.cache/test-site');

/** A second build of the fictional portal, which has a page of every kind and is built in seconds. */
export const againFolder = resolve(root, '.cache/test-sample-again');

/** The fictional portal, and the path below which its site is built. */
export const samplePortal = resolve(root, 'examples/sample-region');
export const sampleBase = '/atlas/';

/**
 * A folder that holds the fictional site below its path, as a server shows it.
 * `CLUSTERBOOK_TEST_SAMPLE` names one that is built already.
 */
export const sampleRoot = resolve(
  root,
  process.env.CLUSTERBOOK_TEST_SAMPLE ?? '.cache/test-sample',
);
export const sampleFolder = resolve(sampleRoot, `.${sampleBase}`);

/** A portal in Azerbaijani, German and Russian that looks otherwise: its files, and its site. */
export const addedPortal = resolve(root, '.cache/test-added-portal');
/** `CLUSTERBOOK_TEST_ADDED` names one that is built already. */
export const addedFolder = resolve(root, process.env.CLUSTERBOOK_TEST_ADDED ?? '.cache/test-added');
