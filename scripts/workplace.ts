import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tellCommandsOf } from '../src/i18n/typed-commands.ts';

/** The folder of the engine: the project, or its package below the `node_modules` of a portal. */
export const engine = resolve(import.meta.dirname, '..');

/** The version of the engine, as its package says. */
export function readEngineVersion(): string {
  const { version } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

let isPackage = false;

/**
 * From here on the engine is a package: the portal is the current folder, and what commands make and
 * keep lies in the portal's. Nothing is written into the package, which several portals may share.
 */
export function workInPortal(): void {
  isPackage = true;
  process.env.CLUSTERBOOK_ENGINE = engine;
  tellCommandsOf('npx clusterbook');
}

/** The portal that is meant where none is named; as a path from where the command runs, for its help. */
export function usualPortal(): { readonly directory: string; readonly told: string } {
  return isPackage
    ? { directory: process.cwd(), told: '.' }
    : { directory: join(engine, 'src/content'), told: 'src/content' };
}

/** Is there no portal where one is meant? In the project there always is. */
export function lacksPortal(directory: string): boolean {
  return isPackage && !existsSync(join(directory, 'site.yaml'));
}

/** The folder in which the site, PDFs and the cache of a portal lie: the project, or the portal itself. */
export function workplaceOf(portal: string): string {
  return isPackage ? portal : engine;
}
