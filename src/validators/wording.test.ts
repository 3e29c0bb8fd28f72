import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { OpenMemory } from '../loaders/read-memory.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';
import { listWarnings } from './list-warnings.ts';

const originals = readCutSample();
const page = 'pages/practice-borrowed-umbrellas/en.mdx';

const term = (id: string, label: string, more: string) =>
  [
    `- id: ${id}`,
    `  label: { az: çaydan, tr: demlik, ka: ჩაიდანი, en: ${label} }`,
    '  status: { az: attested, tr: attested, ka: attested, en: attested }',
    more,
  ].join('\n');

/** Warnings for a prose page with a glossary that advises against "kettle" and "TPT". */
function warned(title: string, sentence: string, tail = '  keptIn: { en: [Old Kettle House] }') {
  const head = [`title: ${title}`, 'lead: B', 'status: draft', 'source:', '  language: en'];
  const glossary = term('pot', 'teapot', `  avoid: { en: [kettle, TPT] }\n${tail}`);
  const files = {
    'glossary/own-words.yaml': `${glossary}\n`,
    [page]: `---\n${head.join('\n')}\n  hash: "b0705dde7f07"\n---\n\n${sentence}\n`,
  };
  const changes = Object.entries(files).map(([file, text]) => [file, Buffer.from(text)] as const);
  const { portal } = checkContent(overlayFiles(originals, new Map(changes)));
  return listWarnings(portal)
    .filter(({ code, file }) => code === 'avoided-word' && file === page)
    .map(({ line, column, message }) => [line, column, message.values.found, message.values.term]);
}

test('a word to avoid is found in a title, a sentence, a link and the title of a section', () => {
  expect(warned('Kettles', 'A.')).toEqual([[2, 8, 'Kettles', 'teapot']]);
  expect(warned('A', 'Two of the kettles.')).toEqual([[10, 12, 'kettles', 'teapot']]);
  expect(warned('A', '[The kettle](/clusters/xx-kites/)')).toHaveLength(1);
  expect(warned('A', '<Section id="a" title="A kettle">\n\nB.\n\n</Section>')).toHaveLength(1);
  expect(warned('A', 'The TPT leaks.')).toEqual([[10, 5, 'TPT', 'teapot']]);
});

test('what is quoted, named, part of an address or of another word is no use of it', () => {
  for (const sentence of [
    'They say “kettle”.',
    'Old Kettle House stands.',
    '[Tea](/clusters/xx-kites/#kettle)',
    'An unkettled tea.',
    'The TPTs leak, and tpt is nothing.',
  ])
    expect(warned('A', sentence)).toEqual([]);
  expect(warned('A', 'Old Kettle House stands.', '  everyday: false')).toHaveLength(1);
});

const turkishPage = 'pages/practice-borrowed-umbrellas/tr.mdx';

/** Warnings for a Turkish page with one sentence. */
function warnedOfEnding(sentence: string, memory?: OpenMemory) {
  const head = ['title: Başlık', 'lead: Giriş', 'status: draft', 'source:', '  language: en'];
  const text = `---\n${head.join('\n')}\n  hash: "b0705dde7f07"\n---\n\n${sentence}\n`;
  const files = overlayFiles(originals, new Map([[turkishPage, Buffer.from(text)]]));
  const { portal } = checkContent(files, undefined, undefined, memory);
  return listWarnings(portal)
    .filter(({ code, file }) => code === 'number-ending' && file === turkishPage)
    .map(({ line, column, message }) => [
      line,
      column,
      message.values.found,
      message.values.expected,
    ]);
}

test('a number with the ending of another one is told at its place, with the right one', () => {
  expect(warnedOfEnding('Bu iş 2012’da bitti.')).toEqual([[10, 7, '2012’da', '2012’de']]);
  expect(warnedOfEnding('Bu iş 2012’de bitti; payı %17’si.')).toEqual([]);
});

test('whoever keeps where nothing was found hears of a file that has changed', () => {
  const memory = new OpenMemory();
  expect(warnedOfEnding('Bu iş 2012’de bitti.', memory)).toEqual([]);
  expect(warnedOfEnding('Bu iş 2012’de bitti.', memory)).toEqual([]);
  expect(warnedOfEnding('Bu iş 2012’da bitti.', memory)).toHaveLength(1);
});
