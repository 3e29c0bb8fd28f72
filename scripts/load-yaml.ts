import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readPlainYaml } from '../src/loaders/plain-yaml.ts';

// The interface strings are YAML. Astro's configuration lets the site import them as modules; this
// does the same for a command that draws figures without Astro. It has to be loaded before them.

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.yaml')) return next(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    const strings: unknown = readPlainYaml(text) ?? parse(text);
    return {
      format: 'module',
      shortCircuit: true,
      source: `export default ${JSON.stringify(strings)}`,
    };
  },
});
