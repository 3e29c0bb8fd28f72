import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { sayProblem } from '../loaders/say-problem.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample, readFixture } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';

const root = resolve(import.meta.dirname, '../../tests/broken');
const originals = readCutSample();

/** One portal of each family of mistakes: `field`, `figure`, `yaml` … */
const families = new Map(
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name.split('-')[0] ?? name, name]),
);
const names = [...families.values(), 'several-at-once', 'field-wrong-number', 'field-missing'];

/** English words that are no names of a field, file or command. */
const english =
  /(?<![\p{L}\d-])(?:expected|found|the|of|an|that|which|with|write|delete|add|correct|choose|put|use|give|none|nothing|another|one|once|again|is|it|and|or)(?![\p{L}\d-])/iu;

/** Quoted text and code: fields, paths, tags, commands. */
const quoted = /"[^"]*"|<[^>]*>|\([^)]*\)|\{[^}]*\}|\S*[/=_]\S*|npm run .*/g;

describe.each(locales.filter((locale) => locale !== 'en'))('what a check tells in %s', (locale) => {
  test.each(names)('of %s has no English word', (name) => {
    const { problems } = checkContent(overlayFiles(originals, readFixture(join(root, name))));
    expect(problems).not.toEqual([]);
    const told = problems.flatMap((problem) => {
      const { message, hint } = sayProblem(problem, locale);
      return [message, hint].map((text) => text.replace(quoted, ' '));
    });
    expect(told.filter((text) => english.test(text))).toEqual([]);
  });
});
