import { join } from 'node:path';
import { buildSettings } from '../loaders/build-settings.ts';

/**
 * Builds, tests and commands run in the project's folder, except those of a portal that has the engine as a
 * package.
 */
export const fontFolder = join(
  process.env.CLUSTERBOOK_ENGINE ?? buildSettings().home ?? process.cwd(),
  'public',
  'fonts',
);
