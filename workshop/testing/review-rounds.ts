import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, expect } from 'vitest';
import { placeFiles } from '../../scripts/place-files.ts';
import { readRound } from '../../scripts/review/read-round.ts';
import { takeBack } from '../../scripts/review/take-back.ts';
import { writeRound } from '../../scripts/review/write-round.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { gatherItems } from '../../src/review/gather-items.ts';
import type { ReviewItem } from '../../src/review/model.ts';
import { planRound } from '../../src/review/plan-round.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { samplePortal } from './sample-portal.ts';

export const signer = { by: 'Language desk of the ministry', on: '2026-11-28' };

/** Fill in a workbook as a reviewer does: text and answer, by the key of each text. */
export function fillSheet(
  path: string,
  fill: (key: string, text: string) => [string, string] | undefined,
) {
  const book = read(readFileSync(path));
  const [sheet] = Object.values(book.Sheets);
  if (!sheet) throw new Error('no sheet');
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  for (const [index, [code = '', , , text = '']] of rows.entries()) {
    const told = code.includes('#') ? fill(code.split(' ')[0] ?? '', text) : undefined;
    if (told) utils.sheet_add_aoa(sheet, [told], { origin: { r: index, c: 3 } });
  }
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

/** A copy of the sample portal for the tests of a file, with the ways of a round out of it and back. */
export function useRounds() {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  const portalFolder = join(folder, 'portal');
  beforeAll(() => cpSync(samplePortal, portalFolder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const itemsOf = (language: Locale) => {
    const { portal, problems } = checkContent(portalFolder);
    expect(problems).toEqual([]);
    return gatherItems(portal, language);
  };
  const textOf = (file: string) => readFileSync(join(portalFolder, file), 'utf8');
  const change = (file: string, from: string, to: string) => {
    const text = textOf(file);
    expect(text).toContain(from);
    writeFileSync(join(portalFolder, file), text.replace(from, to));
  };

  async function send(language: Locale, file: string, items: readonly ReviewItem[]) {
    const path = join(folder, file);
    const to = { file, language, words: language, address: 'https://sample.example.org' } as const;
    const { bytes } = await writeRound(items, to);
    writeFileSync(path, bytes);
    return path;
  }

  function takeIn(language: Locale, path: string) {
    const reading = readRound(path);
    if (reading.refusal) throw new Error(reading.refusal.code);
    const plan = planRound(itemsOf(language), reading.round);
    const written = takeBack(portalFolder, plan.plans, signer);
    placeFiles(portalFolder, [...written.files.keys()], written.files);
    return { plan, written, round: reading.round };
  }

  return { portalFolder, itemsOf, textOf, change, send, takeIn };
}
