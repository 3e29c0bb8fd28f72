import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { OpenMemory } from '../../loaders/read-memory.ts';
import { overlayFiles } from '../../testing/overlay-files.ts';
import { readCutSample } from '../../testing/sample-portal.ts';
import { checkContent } from '../check-directory.ts';
import { listWarnings } from '../list-warnings.ts';

const originals = readCutSample();
const page = 'pages/practice-borrowed-umbrellas/tr.mdx';

/** Warnings for a Turkish page with one sentence. */
function warned(sentence: string, memory?: OpenMemory) {
  const head = ['title: Başlık', 'lead: Giriş', 'status: draft', 'source:', '  language: en'];
  const text = `---\n${head.join('\n')}\n  hash: "b0705dde7f07"\n---\n\n${sentence}\n`;
  const files = overlayFiles(originals, new Map([[page, Buffer.from(text)]]));
  const { portal } = checkContent(files, undefined, undefined, memory);
  return listWarnings(portal)
    .filter(({ code, file }) => code === 'number-ending' && file === page)
    .map(({ line, column, message }) => [
      line,
      column,
      message.values.found,
      message.values.expected,
    ]);
}

test('a number with the ending of another one is told at its place, with the right one', () => {
  expect(warned('Bu iş 2012’da bitti.')).toEqual([[10, 7, '2012’da', '2012’de']]);
  expect(warned('Bu iş 2012’de bitti; payı %17’si.')).toEqual([]);
});

test('whoever keeps where nothing was found hears of a file that has changed', () => {
  const memory = new OpenMemory();
  expect(warned('Bu iş 2012’de bitti.', memory)).toEqual([]);
  expect(warned('Bu iş 2012’de bitti.', memory)).toEqual([]);
  expect(warned('Bu iş 2012’da bitti.', memory)).toHaveLength(1);
});
