import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { sayProblem } from '../loaders/say-problem.ts';
import { overlayFiles, readOriginals } from '../../workshop/testing/overlay-files.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';
import { listWarnings } from './list-warnings.ts';

const originals = readOriginals(samplePortal);
const textOf = (file: string) => Buffer.from(originals.get(file) ?? []).toString();

/** Copy of the starter, partly adapted. */
function remainsOf(changes: Readonly<Record<string, string>>) {
  const bytes = Object.entries(changes).map(([file, text]) => [file, Buffer.from(text)] as const);
  const { portal } = checkContent(overlayFiles(originals, new Map(bytes)));
  return listWarnings(portal).filter(({ code }) => code === 'sample');
}

const site = textOf('site.yaml');
const own = site
  .replace('fictional: true', 'fictional: false')
  .replace('https://sample.example.org', 'https://clusters.test-ministry.gov')
  .replace('sample@example.org', 'office@ministry.gov');

test('a portal that says itself that it is fictional is told this, and nothing else', () => {
  expect(remainsOf({}).map(({ file, field }) => [file, field])).toEqual([
    ['site.yaml', 'fictional'],
  ]);
});

test('addresses that are kept for examples are nobody’s', () => {
  const fieldsOf = (text: string) =>
    remainsOf({ 'site.yaml': text })
      .filter(({ file }) => file === 'site.yaml')
      .map(({ field }) => field);
  expect(fieldsOf(site.replace('fictional: true', 'fictional: false'))).toEqual([
    // A file counts as the author's as soon as one line differs.
    'address',
    'email',
  ]);
  expect(fieldsOf(own)).toEqual([]);
  expect(fieldsOf(own.replace('office@ministry.gov', 'office@example.com'))).toEqual(['email']);
});

test('what was not touched is told, and an invented cluster also in other words', () => {
  const kites = 'clusters/xx/xx-kites.yaml';
  const found = remainsOf({
    'site.yaml': own,
    [kites]: textOf(kites).replace(/^kind: .*/m, 'kind: zone'),
  });
  const messageOf = (file: string) => {
    const problem = found.find((one) => one.file === file);
    return problem && sayProblem(problem, 'en').message;
  };
  expect(messageOf('clusters/xx/xx-teapots.yaml')).toBe(
    'expected an entry of your own, found one of the invented sample',
  );
  expect(messageOf(kites)).toContain('found the id "xx-kites" of the sample');
  expect(messageOf('figures/gallery-bar.yaml')).toContain('found one of the invented sample');
  // Ids of stages are the survey's: an author's wording may have the same id.
  const stages = 'stages/stages.yaml';
  const renamed = textOf(stages).replaceAll(/^ {4}en: /gm, '    en: My ');
  const kept = remainsOf({ 'site.yaml': own, [stages]: renamed });
  expect(kept.filter(({ file }) => file === stages).length).toBeLessThan(
    found.filter(({ file }) => file === stages).length,
  );
});
