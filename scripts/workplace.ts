import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageProgram, setProgram } from '../src/i18n/typed-commands.ts';

/** The project, or its package in `node_modules` of a portal. */
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
 * From here on the engine is a package: the portal is the current folder, with output and caches of commands.
 * The package may be shared, so nothing is written into it.
 */
export function workInPortal(): void {
  isPackage = true;
  process.env.CLUSTERBOOK_ENGINE = engine;
  setProgram(packageProgram);
}

/** Default portal; also relative to the current folder, for the help. */
export function usualPortal(): { readonly directory: string; readonly label: string } {
  return isPackage
    ? { directory: process.cwd(), label: '.' }
    : { directory: join(engine, 'src/content'), label: 'src/content' };
}

/** In the project the portal always exists. */
export function lacksPortal(directory: string): boolean {
  return isPackage && !existsSync(join(directory, 'site.yaml'));
}

/** Folder of the site, PDFs and cache: the project, or the portal itself. */
export function workplaceOf(portal: string): string {
  return isPackage ? portal : engine;
}
