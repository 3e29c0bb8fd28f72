import { registerHooks } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engine } from '../workplace.ts';

/** Whether an import names a package, not a file or a module of Node. */
const isPackageName = (name: string) => /^(@[\w.-]+\/)?[a-z][\w.-]*(\/|$)/i.test(name);

/**
 * Let compiled pages and texts find the engine's packages, which cannot always be resolved from the portal's
 * folder.
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
