import { registerHooks } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engine } from '../workplace.ts';

/** Names of packages, as an import has them; not of files, and not of what Node brings. */
const isPackageName = (name: string) => /^(@[\w.-]+\/)?[a-z][\w.-]*(\/|$)/i.test(name);

/**
 * Lets compiled pages and texts find the packages of the engine wherever they lie. The work folder of a build
 * lies in that of the portal, from which the packages need not be found.
 */
export function findModulesFromEngine(folder: string): void {
  const below = pathToFileURL(folder + sep).href;
  const parentURL = pathToFileURL(join(engine, 'package.json')).href;
  registerHooks({
    resolve(specifier, context, next) {
      const compiled = context.parentURL?.startsWith(below) && isPackageName(specifier);
      return next(specifier, compiled ? { ...context, parentURL } : context);
    },
  });
}
