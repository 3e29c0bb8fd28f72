import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { root, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';

const config = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(config));

/** Every fault of HTML below a folder: what is wrong, where first, on how many pages. */
function faultsBelow(folders: readonly string[]): string[] {
  const faults = new Map<string, string[]>();
  const files = siteFiles().filter((file) => file.endsWith('.html'));
  for (const file of files) {
    if (!folders.includes(file.includes('/') ? (file.split('/')[0] as string) : '')) continue;
    // Written for mail programs, and validated by rules of their own beside its writer.
    if (file.endsWith('/email.html')) continue;
    const report = validator.validateStringSync(readFileSync(join(siteFolder, file), 'utf8'), file);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector, column } of messages) {
        const key = `${ruleId}: ${message} (${selector?.split(' > ').slice(-2).join(' > ')})`;
        faults.set(key, [...(faults.get(key) ?? []), `${file}:${column}`]);
      }
    }
  }
  return [...faults].map(([fault, places]) => `${fault} at ${places[0]}, ${places.length} times`);
}

test.each(locales)('every page in %s is valid HTML', (locale) => {
  expect(shorten(faultsBelow([locale]))).toEqual([]);
});

test('the start page, the page for wrong addresses and all short links are valid HTML', () => {
  expect(shorten(faultsBelow(['', 'c']))).toEqual([]);
});

test('the validator would notice a page that is not valid', () => {
  const { valid } = validator.validateStringSync('<!DOCTYPE html><p><ul><li id="a"><b id="a"></p>');
  expect(valid).toBe(false);
});
