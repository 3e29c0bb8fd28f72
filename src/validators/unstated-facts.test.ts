import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';
import { listWarnings } from './list-warnings.ts';

const originals = readCutSample();
const folder = 'pages/practice-borrowed-umbrellas';
const kites = '[Kites](/clusters/xx-kites/)';

/** Aspects a sentence is reported to state, if no profile does. */
function toldBy(sentence: string, locale: string, more: Readonly<Record<string, string>> = {}) {
  const head = ['title: A', 'lead: B', 'status: draft', 'source:', '  language: en'].join('\n');
  const text = `---\n${head}\n  hash: "b0705dde7f07"\n---\n\n${sentence}\n`;
  const files = { ...more, [`${folder}/${locale}.mdx`]: text };
  const changes = Object.entries(files).map(([file, words]) => [file, Buffer.from(words)] as const);
  const { portal } = checkContent(overlayFiles(originals, new Map(changes)));
  return listWarnings(portal)
    .filter(({ code }) => code === 'unstated-fact')
    .map(({ message }) => message.values.aspect);
}

test.each([
  ['az', `${kites} 1998-ci ildə yaradılıb, 40 üzvü var.`],
  ['tr', `1998’de kurulan ${kites} bugün 40 üyeli bir kümedir.`],
  ['ka', `${kites} 1998 წელს დაარსდა და 40 წევრი ჰყავს.`],
  ['en', `Founded in 1998, ${kites} has 40 member firms.`],
])('a year of foundation and a number of members are seen in %s', (locale, sentence) => {
  expect(toldBy(sentence, locale)).toEqual(['founded', 'members']);
});

test('what is said of nobody, of several, or of something else is not taken for a fact', () => {
  for (const sentence of [
    'Founded in 1998, it has 40 member firms.',
    `${kites} has a fair. It was founded in 1998.`,
    `${kites} and [teapots](/clusters/xx-teapots/) were founded in 1998.`,
    `In 1998 it rained on ${kites}, row 40 of the list, and the firms stayed at home.`,
    `${kites} has 40 kites, and its members fly them.`,
  ]) {
    expect([sentence, toldBy(sentence, 'tr'), toldBy(sentence, 'en')]).toEqual([sentence, [], []]);
  }
});

test('what the profile holds is told where it should be', () => {
  const [file, bytes] = [...originals].find(([name]) => name.endsWith('xx-kites.yaml')) ?? [];
  const profile = `profile:
  founded: [{ value: "1998", asOf: undated, sources: [{ source: sample-report }] }]
`;
  const cluster = Buffer.from((bytes as Uint8Array | undefined) ?? []).toString() + profile;
  const sentence = `Founded in 1998, ${kites} has 40 member firms.`;
  expect(toldBy(sentence, 'en', { [file ?? '']: cluster })).toEqual(['members']);
});

test('a short name that is the cluster’s alone is a mention of it', () => {
  const [file, bytes] = [...originals].find(([name]) => name.endsWith('xx-kites.yaml')) ?? [];
  const text = Buffer.from((bytes as Uint8Array | undefined) ?? []).toString();
  const cluster = `${text}otherNames: [{ name: KITEPLAT, language: en, source: sample-report }]\n`;
  const sentence = 'KITEPLAT, founded in 1998, flies kites.';
  expect(toldBy(sentence, 'en')).toEqual([]);
  expect(toldBy(sentence, 'en', { [file ?? '']: cluster })).toEqual(['founded']);
});
