import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Checks the types of a few files as `tsc` would. Only what they import is read, and only they are
 * judged: the whole code takes half a minute.
 * @param root folder with `tsconfig.json`
 * @param files .ts and .mjs, paths from the root
 * @returns what is wrong, as `tsc` writes it; empty where nothing is
 */
export function findTypeErrors(root: string, files: readonly string[]): string {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const generated = join(root, '.astro/types.d.ts');
  const program = ts.createProgram({
    rootNames: [
      ...files.map((file) => join(root, file)),
      ...(existsSync(generated) ? [generated] : []),
    ],
    options: { ...options, noEmit: true },
  });
  const found = files.flatMap((file) => {
    const source = program.getSourceFile(join(root, file));
    return source ? ts.getPreEmitDiagnostics(program, source) : [];
  });
  return ts.formatDiagnostics(found, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}
