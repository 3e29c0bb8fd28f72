import { registerHooks } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engine } from '../workplace.ts';

/** Names of packages, as an import has them; not of files, and not of what Node brings. */
const isPackageName = (name: string) => /^(@[\w.-]+\/)?[a-z][\w.-]*(\/|$)/i.test(name);

/**
 * Lets compiled pages find the packages of the engine wherever they lie. The work folder of a build
 * lies in that of the portal, from which the packages need not be found.
 * @param instead code that stands for some of the files, by the paths of these
 */
export function findModulesFromEngine(
  work: string,
  instead: ReadonlyMap<string, string> = new Map(),
): void {
  const below = pathToFileURL(work + sep).href;
  const sources = new Map(
    [...instead].map(([file, source]) => [pathToFileURL(file).href, source] as const),
  );
  const parentURL = pathToFileURL(join(engine, 'package.json')).href;
  registerHooks({
    load(url, context, next) {
      const source = sources.get(url);
      return source === undefined
        ? next(url, context)
        : { format: 'module', source, shortCircuit: true };
    },
    resolve(specifier, context, next) {
      const compiled = context.parentURL?.startsWith(below) && isPackageName(specifier);
      return next(specifier, compiled ? { ...context, parentURL } : context);
    },
  });
}
