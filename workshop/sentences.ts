import '../scripts/load-yaml.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { isLocale } from '../src/i18n/locales.ts';
import { type MessageNode, parseMessage } from '../src/i18n/message-syntax.ts';
import { readArguments } from '../scripts/arguments.ts';

// Imports YAML, so after its loader.
const { messages } = await import('../src/i18n/translate.ts');

const options = readArguments({
  name: 'sentences',
  about: `Lists the sentences of the interface as they appear on the pages of a built site, the most frequent first: on how
many pages, the message, its five most frequent results and the five whose length is most unusual.`,
  options: {
    site: { value: 'DIR', help: 'folder of the built site (dist)' },
    lang: { value: 'XX', help: 'language of the pages' },
    least: { value: 'N', help: 'messages on fewer pages are left out (50)' },
  },
});
const { site = 'dist', lang = '' } = options;
if (!isLocale(lang)) {
  process.stderr.write(`--lang: expected a language, found "${lang}"\n`);
  process.exit(2);
}

type Node = DefaultTreeAdapterMap['node'];

const inline =
  /^(a|abbr|b|bdi|button|cite|code|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|var)$/;
const unread = /^(head|script|style|svg|template)$/;

/** Text with plain spaces and without invisible characters. */
const simplify = (text: string) =>
  text.replace(/[\u00ad\u200b\u2060]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ');

/** Text of the blocks of a page; a sentence never crosses their ends. */
function readBlocks(node: Node): string {
  if ('value' in node) return simplify(node.value);
  if (unread.test(node.nodeName) || !('childNodes' in node)) return '';
  const text = node.childNodes.map(readBlocks).join('');
  return inline.test(node.nodeName) ? text : `\n${text}\n`;
}

/** Source of a search for the results of a message. */
function toSource(nodes: readonly MessageNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return simplify(node.text).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      if (!('options' in node)) return '.{1,200}?';
      return `(?:${Object.values(node.options).map(toSource).join('|')})`;
    })
    .join('');
}

/** Fewer letters than this are a label, found wherever its word is. */
const minLetters = 12;

const searches = Object.entries(messages[lang]).flatMap(([key, message]) => {
  const nodes = parseMessage(message);
  const source = toSource(nodes);
  if ((source.match(/\p{L}/gu)?.length ?? 0) < minLetters || !/\p{L} /u.test(source)) return [];
  const [needed = ''] = nodes
    .flatMap((node) => (node.kind === 'text' ? [simplify(node.text)] : []))
    .toSorted((a, b) => b.length - a.length);
  // A value at an end would also take in the words of a neighbouring sentence.
  const start = nodes[0]?.kind === 'text' ? '(?<![\\p{L}\\p{N}])' : '(?<=^|[.:;!?] )';
  const end = nodes.at(-1)?.kind === 'text' ? '(?![\\p{L}\\p{N}])' : '(?=$|[.:;!?])';
  const pattern = new RegExp(start + source + end, 'gu');
  return [{ key, needed, pattern, pages: 0, results: new Map<string, number>() }];
});

const pagesByBlock = new Map<string, Set<number>>();
const paths = globSync('**/index.html', { cwd: join(site, lang) });
for (const [page, path] of paths.entries()) {
  const text = readBlocks(parse(readFileSync(join(site, lang, path), 'utf8')));
  for (const block of new Set(text.split('\n').map((line) => line.trim()))) {
    if (block !== '') pagesByBlock.set(block, (pagesByBlock.get(block) ?? new Set()).add(page));
  }
}

for (const search of searches) {
  const pages = new Set<number>();
  for (const [block, on] of pagesByBlock) {
    if (!block.includes(search.needed)) continue;
    for (const [result] of block.matchAll(search.pattern)) {
      search.results.set(result, (search.results.get(result) ?? 0) + on.size);
      for (const page of on) pages.add(page);
    }
  }
  search.pages = pages.size;
}

/** The five results whose length is farthest from the usual one. */
function strangest(results: ReadonlyMap<string, number>): string[] {
  const texts = [...results.keys()].toSorted((a, b) => a.length - b.length);
  const usual = texts[texts.length >> 1]?.length ?? 0;
  const distance = (text: string) => Math.abs(text.length - usual);
  return texts.toSorted((a, b) => distance(b) - distance(a)).slice(0, 5);
}

process.stdout.write(`Pages: ${paths.length}\n`);
const least = Number(options.least ?? 50);
for (const { key, pages, results } of searches.toSorted((a, b) => b.pages - a.pages)) {
  if (pages < least || pages === 0) continue;
  const frequent = [...results].toSorted(([, a], [, b]) => b - a).slice(0, 5);
  const shown = new Map(frequent);
  process.stdout.write(`\n${pages} ${key}: ${messages[lang][key]}\n`);
  for (const [text, count] of frequent) process.stdout.write(`  ${count} × ${text}\n`);
  for (const text of strangest(results)) {
    if (!shown.has(text)) process.stdout.write(`  strange: ${text}\n`);
  }
}
