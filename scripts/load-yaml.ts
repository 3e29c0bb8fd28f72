import './compile-cache.ts';
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { writeForLanguages } from '../src/loaders/announce-languages.ts';
import { readPlainYaml } from '../src/loaders/plain-yaml.ts';
import type { Problem } from '../src/loaders/problem.ts';

// Imports YAML files as modules, as Astro's configuration does for the site. It has to be imported before the
// interface strings.

/** Problems in message files, with absolute paths; commands report them. */
export const messageProblems: Problem[] = [];

/** Loaded lazily: plain files need no YAML parser. */
const require = createRequire(import.meta.url);

function readStrings(url: string): string {
  const file = fileURLToPath(url);
  const text = readFileSync(file, 'utf8');
  const plain = readPlainYaml(text);
  if (plain) return `export default ${JSON.stringify(plain)}`;
  const { readMessageFile } =
    require('../src/loaders/message-file.ts') as typeof import('../src/loaders/message-file.ts');
  const { messages, problems } = readMessageFile(file, text);
  messageProblems.push(...problems);
  return `export default ${JSON.stringify(messages)}`;
}

registerHooks({
  load(url, context, next) {
    const source = writeForLanguages(url) ?? (url.endsWith('.yaml') ? readStrings(url) : undefined);
    return source === undefined
      ? next(url, context)
      : { format: 'module', shortCircuit: true, source };
  },
});
