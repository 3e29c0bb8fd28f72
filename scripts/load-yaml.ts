import './compile-cache.ts';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { writeForLanguages } from '../src/loaders/announce-languages.ts';
import { readPlainYaml } from '../src/loaders/plain-yaml.ts';

// The interface strings are YAML. Astro's configuration lets the site import them as modules; this
// does the same for a command that draws figures without Astro. It has to be loaded before them.

function readStrings(url: string): string {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  return `export default ${JSON.stringify(readPlainYaml(text) ?? parse(text))}`;
}

registerHooks({
  load(url, context, next) {
    const source = writeForLanguages(url) ?? (url.endsWith('.yaml') ? readStrings(url) : undefined);
    return source === undefined
      ? next(url, context)
      : { format: 'module', shortCircuit: true, source };
  },
});
