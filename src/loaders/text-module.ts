import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { buildSettings } from './build-settings.ts';
import { portalDirectory } from './portal-data.ts';

let compiled: Readonly<Record<string, string>> | undefined;

/**
 * Where the compiled code of a text is to be imported from. A build compiles texts beside the pages that show them, and
 * names the file that lists them; the dev server compiles the text itself when it is imported.
 * @param name folder and id: `pages/about/ka`
 * @throws Error for a text that has not been compiled
 */
export function textModule(name: string): string {
  const list = buildSettings().texts;
  if (!list) return `${portalDirectory().replaceAll(sep, '/')}/${name}.mdx`;
  compiled ??= JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, string>>;
  const address = compiled[name];
  if (address === undefined) throw new Error(`expected the text ${name}, found none`);
  return address;
}
