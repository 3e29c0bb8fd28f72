import { expect, test } from 'vitest';
import { listSources } from './list-sources.ts';

/** Wordings that say in a roundabout way what engineers have words for, with those words. */
const avoided: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/^\/\*\*[^.]*\?\s*(?:\*\/|$)/, 'a statement, such as "Whether …"'],
  [/\bwho(?:so)?ever\b/i, 'the name of the code that does it'],
  [/\b(?:nobody|somebody|anybody)\b/i, 'the name of the code or the role'],
  [/\bstands?\b(?!-in| for| out)/i, '"is", "is written"'],
  [/\b(?:told|tells)\b/i, '"reports", "given", "said"'],
  [/\bso many\b/i, '"number of", "max"'],
  [/\banew\b/i, '"again"'],
  [/\bmends?\b/i, '"fix"'],
  [/[,;:] else\b/i, '"otherwise"'],
  [/\bbe it\b/i, '"whether"'],
  [/\b(?:crew|strangers)\b/i, '"worker pool", "unknown files"'],
];

/** Comments that fill lines, each as one text, without code and names of parameters. */
function commentsOf(text: string): string[] {
  const found = text.match(/^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*(?:\n[ \t]*\/\/.*)*)/gm) ?? [];
  return found.map((comment) =>
    comment
      .replace(/\s+(?:\*(?!\/)|\/\/)?\s*/g, ' ')
      .replace(/`[^`]*`|@param \w+/g, '')
      .trim(),
  );
}

const sources = listSources('src', 'scripts', 'workshop', 'bench').filter(
  ({ path }) => !path.startsWith('workshop/testing/') && !/\.(?:test|d)\.ts$/.test(path),
);
const comments = sources.flatMap(({ path, text }) =>
  commentsOf(text).map((comment) => ({ path, comment })),
);

test.each(avoided)('no comment says %s: write %s', (pattern) => {
  const found = comments.filter(({ comment }) => pattern.test(comment));
  expect(found.map(({ path, comment }) => `${path}: ${comment}`)).toEqual([]);
});

test('comments have at most 90 words for 100 lines', () => {
  const lines = sources.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const words = comments.flatMap(({ comment }) => comment.match(/\S*\w\S*/g) ?? []);
  expect((100 * words.length) / lines).toBeLessThan(90);
});
