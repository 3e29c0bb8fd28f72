import type { DeployedSite } from './deployed-site.ts';
import { listSiteFiles } from './site-files.ts';

const endingOf = (path: string) => /\.(\w+)$/.exec(path)?.[1] ?? 'html';

const isHidden = (path: string) => /(^|\/)[._]|\.(br|gz)$/.test(path);

/**
 * One file of each kind, by ending, among those named by the first pages and all of a known build. A page
 * represents `html`.
 */
export function sampleFiles({
  addresses,
  expected,
  languages,
  url,
}: DeployedSite): ReadonlyMap<string, string> {
  const built = expected ? listSiteFiles(expected).filter((path) => !isHidden(path)) : [];
  const paths = [
    ...addresses.filter((path) => /\.\w+$/.test(path)),
    ...built.map((path) => new URL(path, url).pathname),
  ];
  const files = new Map<string, string>();
  const [home] = languages.values();
  if (home) files.set('html', home);
  for (const path of paths) if (!files.has(endingOf(path))) files.set(endingOf(path), path);
  return files;
}
