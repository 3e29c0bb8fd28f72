import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../i18n/locales.ts';
import { claimFile } from '../loaders/claim-file.ts';
import { type CollectionName, collections, isProse } from '../loaders/collections.ts';
import { listFiles } from '../loaders/list-files.ts';
import { openGroup } from '../../workshop/testing/open-in-form.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { shippedFolder } from '../../workshop/testing/shipped-portal.ts';
import { describeFile } from './fields/describe-entry.ts';
import { formatOf } from './format/format-of.ts';
import { isFields } from './values/plain-values.ts';
import { mergeYaml } from './yaml/merge-yaml.ts';

/** All texts of a portal's collection. */
function textsOf(portal: string) {
  return listFiles(portal).files.flatMap((file) => {
    const { name } = claimFile(file);
    if (!name || !Object.hasOwn(collections, name)) return [];
    const text = readFileSync(join(portal, file), 'utf8').trimEnd();
    return [{ file, name: name as CollectionName, text }];
  });
}

const fieldsOf = new Map(
  (Object.keys(collections) as CollectionName[]).map((name) => [
    name,
    describeFile(name, { languages: locales }),
  ]),
);

type Path = readonly (string | number)[];

/** Paths of all plain values and of all list items. */
function pathsOf(value: unknown, path: Path = []): { leaves: Path[]; items: Path[] } {
  const parts: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isFields(value)
      ? Object.entries(value)
      : [];
  if (parts.length === 0) return { leaves: typeof value === 'string' ? [path] : [], items: [] };
  const inner = parts.map(([step, part]) => pathsOf(part, [...path, step]));
  return {
    leaves: inner.flatMap(({ leaves }) => leaves),
    items: [
      ...(Array.isArray(value) ? parts.map(([step]) => [...path, step]) : []),
      ...inner.flatMap(({ items }) => items),
    ],
  };
}

/** The same value with another one at a path, or without it for undefined. */
function withValue(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    const items = [...(value as unknown[])];
    if (rest.length === 0 && to === undefined) items.splice(step as number, 1);
    else items[step as number] = withValue(items[step as number], rest, to);
    return items;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: withValue(fields[step], rest, to) };
}

/** Up to a number of items, spread over the list. */
function spread<T>(all: readonly T[], max: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / max));
  return all.filter((_one, index) => index % step === 0);
}

const commentsIn = (text: string) => text.match(/(?<=^|\s)#.*$/gm) ?? [];
const sharedLines = (a: string, b: string) => {
  const left = a.split('\n');
  const lines = new Set(b.split('\n'));
  return left.filter((line) => !lines.has(line)).length;
};

describe.each([
  ['the shipped portal', shippedFolder],
  ['the sample', samplePortal],
])('%s', (_, portal) => {
  const texts = textsOf(portal);

  test('every file that was opened and saved is the same, sign by sign', () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const { file, name, text } of texts) {
      const fields = fieldsOf.get(name) ?? [];
      const format = formatOf(collections[name].form, fields);
      const values = format.fromFile(text);
      expect(format.toFile(values).trimEnd(), file).toBe(text);
      expect(format.toFile(openGroup(fields, values)).trimEnd(), file).toBe(text);
    }
  });

  test('a word that changed changes its line and no other', () => {
    // One file per folder and per hundred: they share a layout.
    const chosen = texts.filter(
      ({ name, file }, index) =>
        !isProse(name) &&
        (index % 100 === 0 || texts.findIndex((one) => one.name === name) === index) &&
        !file.startsWith('languages/'),
    );
    for (const { file, text } of chosen) {
      const value: unknown = parse(text);
      const { leaves, items } = pathsOf(value);
      // Long files are slow, so only a few places of each are tried.
      const max = Math.min(8, Math.max(1, Math.floor(60_000 / text.length)));
      for (const path of spread(leaves, max)) {
        const to = 'now: something, [else] it’s #1';
        const wanted = withValue(value, path, to);
        const merged = mergeYaml(text, wanted);
        expect(parse(merged), `${file} ${path.join('.')}`).toEqual(wanted);
        expect(sharedLines(merged, text), `${file} ${path.join('.')}`).toBe(1);
        expect(commentsIn(merged).length).toBeGreaterThanOrEqual(commentsIn(text).length);
      }
      for (const path of spread(items, Math.ceil(max / 2))) {
        const without = withValue(value, path, undefined);
        expect(parse(mergeYaml(text, without)), `${file} -${path.join('.')}`).toEqual(without);
      }
    }
  });
});
