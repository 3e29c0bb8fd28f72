import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { root } from '../../support/folders.ts';
import { readPages } from '../../support/pages.ts';
import { portal } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { attribute, find } from '../../support/tree.ts';

const config = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(config));

interface Html {
  readonly file: string;
  readonly html: string;
}

const chartOf = new Map(portal.figures.map(({ id, data }) => [id, data.kind]));

/** The largest page of each kind: one template writes all of them, and the largest uses most of it. */
const largest = new Map<string, Html>();
/** Every address in one of its languages, which take turns. */
const inTurn: Html[] = [];
for (const { file, path, locale, html, document } of readPages()) {
  // Written for mail programs, and validated by rules of their own beside its writer.
  if (file.endsWith('/email.html')) continue;
  const [main] = find(document, 'main');
  const what = main && attribute(main, 'data-kind');
  // Each kind of chart is a template of its own.
  const chart = what === 'figure' && chartOf.get((main && attribute(main, 'data-id')) ?? '');
  // So is each method of analysis: it has a form of its own.
  const analysis = what === 'analysis' && path.slice(3);
  const kind = [what, chart, analysis, path.split('/').length].join(' ');
  if (html.length > (largest.get(kind)?.html.length ?? 0)) largest.set(kind, { file, html });
  const turn = [...path.slice(4)].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);
  if (!locale || locale === locales[turn % 4]) inTurn.push({ file, html });
}

/** Every fault of HTML: what is wrong, where first, on how many pages. */
function faultsOf(some: readonly Html[]): string[] {
  const faults = new Map<string, string[]>();
  for (const { file, html } of some) {
    for (const { messages } of validator.validateStringSync(html, file).results) {
      for (const { ruleId, message, selector, column } of messages) {
        const key = `${ruleId}: ${message} (${selector?.split(' > ').slice(-2).join(' > ')})`;
        faults.set(key, [...(faults.get(key) ?? []), `${file}:${column}`]);
      }
    }
  }
  return [...faults].map(([fault, places]) => `${fault} at ${places[0]}, ${places.length} times`);
}

test('the largest page of each kind is valid HTML', { timeout: 240_000 }, () => {
  expect(largest.size).toBeGreaterThan(60);
  expect(shorten(faultsOf([...largest.values()]))).toEqual([]);
});

test('so is every twelfth address, each in one of its languages', () => {
  const sample = inTurn.filter((_, index) => index % 12 === 0);
  for (const locale of locales) {
    expect(sample.filter(({ file }) => file.startsWith(locale)).length).toBeGreaterThan(12);
  }
  expect(shorten(faultsOf(sample))).toEqual([]);
});

test('the validator would notice a page that is not valid', () => {
  const { valid } = validator.validateStringSync('<!DOCTYPE html><p><ul><li id="a"><b id="a"></p>');
  expect(valid).toBe(false);
});
