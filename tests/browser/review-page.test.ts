import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dialog } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { writeRound } from '../../scripts/review/write-round.ts';
import { readGrid } from '../../src/review/grid.ts';
import { readPageRows } from '../../src/review/read-page.ts';
import { usePage } from '../support/browser.ts';

const page = usePage();
const folder = mkdtempSync(join(tmpdir(), 'review-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = 'sectors/tea.yaml#label.az';

async function open() {
  const units = [{ key, version: '0-0', original: 'Tea', text: 'Çay', marks: [], terms: [] }];
  const { bytes } = await writeRound(
    [
      {
        ...{ collection: 'sectors', id: 'tea', file: 'sectors/tea.yaml', path: [], from: 'en' },
        ...{ language: 'az', page: '/', state: 'draft', units },
      },
    ],
    { file: 'round.html', language: 'az', words: 'az', address: 'https://sample.example.org' },
  );
  const path = join(folder, 'round.html');
  writeFileSync(path, bytes);
  await page().goto(pathToFileURL(path).href);
}

const filled = { by: 'Nazirlik', texts: [{ key, text: 'Çaylar </script>', signed: true }] };

async function fill() {
  await page().locator('[data-at="0 3"]').fill('Nazirlik');
  await page().locator('textarea').fill('Çaylar </script>');
  await page().locator('[type=checkbox]').check();
}

test('the browser’s own saving keeps what was filled in, and the saved page opens with it', async () => {
  await open();
  await fill();
  const path = join(folder, 'saved.html');
  writeFileSync(path, await page().content());
  expect(readGrid(readPageRows(readFileSync(path), 'saved.html'))).toMatchObject(filled);
  page().once('dialog', (dialog) => void dialog.accept());
  await page().goto(pathToFileURL(path).href);
  expect(await page().locator('textarea').inputValue()).toBe('Çaylar </script>');
  expect(await page().locator('[type=checkbox]').isChecked()).toBe(true);
});

test('closing warns of changes until the button has saved them', async () => {
  await open();
  const asked: string[] = [];
  const answer = (dialog: Dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  };
  page().on('dialog', answer);
  await page().reload();
  expect(asked).toEqual([]);
  await fill();
  await page().reload();
  expect(asked).toEqual(['beforeunload']);
  await fill();
  const download = page().waitForEvent('download');
  await page().locator('button').click();
  const saved = join(folder, 'button.html');
  await (await download).saveAs(saved);
  expect(readGrid(readPageRows(readFileSync(saved), 'saved.html'))).toMatchObject(filled);
  await page().reload();
  expect(asked).toHaveLength(1);
  page().off('dialog', answer);
});
