import { registerHooks } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engine } from '../workplace.ts';

/** Whether an import names a package, as opposed to a file or a module of Node. */
const isPackageName = (name: string) => /^(@[\w.-]+\/)?[a-z][\w.-]*(\/|$)/i.test(name);

/**
 * Let compiled pages and texts find the packages of the engine wherever they are. The work folder of a build is
 * in that of the portal, from which the packages cannot always be resolved.
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
