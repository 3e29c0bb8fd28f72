import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

// Node strips types nowhere below node_modules, where the engine of a portal lies. For the engine's own
// files, and for no others, this does it as Node does elsewhere. To strip a thousand files takes more than a second:
// what came out is kept in the folder of the system for what is temporary, as is what Node compiles.

const engine = new URL('../', import.meta.url).href;

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** The folder of what was stripped; undefined where others could write into it, or nobody wants it. */
function openKept() {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  try {
    const own = process.getuid?.();
    const folder = join(tmpdir(), `clusterbook-code-${own ?? userInfo().username}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    const isPrivate = own === undefined || (found.uid === own && (found.mode & 0o077) === 0);
    return isPrivate && found.isDirectory() ? folder : undefined;
  } catch {
    return undefined;
  }
}

const kept = openKept();

/** What was kept, before which stands the hash of it; undefined where there is none, or not the whole of it. */
function readKept(file) {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const code = text.slice(end + 1);
    return text.slice(0, end) === hashOf(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what came out; another command sees all of it or nothing. */
function writeKept(file, code) {
  try {
    const part = `${file}.${process.pid}-${threadId}`;
    writeFileSync(part, `${hashOf(code)}\n${code}`, { mode: 0o600 });
    renameSync(part, file);
  } catch {
    // Without it, the next command strips again.
  }
}

function strip(source) {
  if (kept === undefined) return stripTypeScriptTypes(source);
  const file = join(kept, hashOf(`${process.version}\n${source}`));
  const before = readKept(file);
  if (before !== undefined) return before;
  const code = stripTypeScriptTypes(source);
  writeKept(file, code);
  return code;
}

registerHooks({
  load(url, context, next) {
    const [file] = url.split('?');
    const own = file.startsWith(engine) && !file.includes('/node_modules/', engine.length);
    if (!own || !file.endsWith('.ts')) return next(url, context);
    return {
      format: 'module',
      shortCircuit: true,
      source: strip(readFileSync(fileURLToPath(file), 'utf8')),
    };
  },
});
