import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

// Node strips types nowhere below node_modules, where the engine of a portal lies. For the engine's own
// files, and for no others, this does it as Node does elsewhere.

const engine = new URL('../', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    const [file] = url.split('?');
    const own = file.startsWith(engine) && !file.includes('/node_modules/', engine.length);
    if (!own || !file.endsWith('.ts')) return next(url, context);
    return {
      format: 'module',
      shortCircuit: true,
      source: stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8')),
    };
  },
});
