import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tellCommandsOf } from '../src/i18n/typed-commands.ts';

/** Folder of the engine: the project, or its package in the `node_modules` of a portal. */
export const engine = resolve(import.meta.dirname, '..');

/** Version of the engine, from its package. */
export function readEngineVersion(): string {
  const { version } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

let isPackage = false;

/**
 * From here on the engine is a package: the portal is the current folder, and output and caches of commands go
 * into it. Nothing is written into the package, which several portals may share.
 */
export function workInPortal(): void {
  isPackage = true;
  process.env.CLUSTERBOOK_ENGINE = engine;
  tellCommandsOf('npx clusterbook');
}

/** Default portal; also as a path relative to the current folder, for the help. */
export function usualPortal(): { readonly directory: string; readonly told: string } {
  return isPackage
    ? { directory: process.cwd(), told: '.' }
    : { directory: join(engine, 'src/content'), told: 'src/content' };
}

/** Whether the default portal is missing. In the project it always exists. */
export function lacksPortal(directory: string): boolean {
  return isPackage && !existsSync(join(directory, 'site.yaml'));
}

/** Folder of the site, PDFs and the cache of a portal: the project, or the portal itself. */
export function workplaceOf(portal: string): string {
  return isPackage ? portal : engine;
}
