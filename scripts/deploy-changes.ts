import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { phrase } from '../src/i18n/phrase.ts';
import { readCommandLine } from './arguments.ts';
import { langOption } from './author-locale.ts';
import { compareFiles } from './deploy/compare-files.ts';
import { type FileHashes, readHashes, writeHashes } from './deploy/hash-files.ts';
import { workplaceOf } from './workplace.ts';

// Words for authors stand in YAML, which can be imported only when the arguments are.
const { sayPhrase } = await import('../src/i18n/say-phrase.ts');
const { refuse } = await import('./refuse.ts');

const { words, options, locale } = readCommandLine({
  name: 'deploy:changes',
  told: 'asked',
  about: phrase('deploy.changes.about'),
  words: {
    OLD: phrase('deploy.changes.old'),
    NEW: phrase('deploy.changes.new'),
  },
  options: {
    list: { value: 'send|remove', help: phrase('deploy.changes.list') },
    write: { value: 'FILE', help: phrase('deploy.changes.write') },
    json: { help: phrase('deploy.changes.json') },
    lang: langOption,
  },
});

function read(path: string): FileHashes {
  const hashes = readHashes(resolve(path));
  return hashes ?? refuse(phrase('deploy.changes.noSite', { path }), locale);
}

const [named, fresh = join(workplaceOf(process.cwd()), 'dist')] = words;
const fault = phrase('deploy.changes.words', { found: words.length });
const old = words.length > 2 ? refuse(fault, locale) : (named ?? refuse(fault, locale));
const { list, write } = options;
const wanted = list === 'send' || list === 'remove' ? list : undefined;
if (list !== undefined && !wanted) {
  refuse(phrase('deploy.changes.notList', { option: '--list', found: list }), locale);
}
if (write !== undefined && !existsSync(dirname(resolve(write)))) {
  refuse(phrase('deploy.changes.noFolder', { folder: dirname(resolve(write)) }), locale);
}
const hashes = read(fresh);
// Before the first upload there is no list yet, and all there is has to be sent.
const before: FileHashes = write !== undefined && !existsSync(old) ? new Map() : read(old);
const changes = compareFiles(before, hashes);
const { send, remove, added, same } = changes;
const lines = (files: readonly string[], sign = '') => files.map((file) => `${sign}${file}\n`);

if (wanted) process.stdout.write(lines(changes[wanted]).join(''));
else if (options.json) process.stdout.write(`${JSON.stringify(changes)}\n`);
else {
  process.stdout.write([...lines(send, '+ '), ...lines(remove, '- ')].join(''));
  const values = { send: send.length, added, remove: remove.length, same };
  process.stderr.write(`${sayPhrase(phrase('deploy.changes.sum', values), locale)}\n`);
}
if (write) writeHashes(resolve(write), hashes);
