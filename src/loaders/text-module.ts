import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { buildSettings } from './build-settings.ts';
import { portalDirectory } from './portal-data.ts';

let compiled: Readonly<Record<string, string>> | undefined;

/**
 * Import path of a compiled text. Builds compile texts next to their pages, and pass a list; the dev server
 * compiles on import.
 * @param name folder and id: `pages/about/ka`
 * @throws Error if the text was not compiled
 */
export function textModule(name: string): string {
  const list = buildSettings().texts;
  if (!list) return `${portalDirectory().replaceAll(sep, '/')}/${name}.mdx`;
  compiled ??= JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, string>>;
  const address = compiled[name];
  if (address === undefined) throw new Error(`expected the text ${name}, found none`);
  return address;
}
