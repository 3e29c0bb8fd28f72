import { join } from 'node:path';
import { buildSettings } from '../loaders/build-settings.ts';

/**
 * Where the font files of the engine lie: builds, tests and commands all run in the project's folder,
 * but for those of a portal that has the engine as a package.
 */
export const fontFolder = join(
  process.env.CLUSTERBOOK_ENGINE ?? buildSettings().home ?? process.cwd(),
  'public',
  'fonts',
);
