import type { Page } from 'playwright-core';
import type { SurveyForm } from '../../src/domain/survey/compile-form.ts';
import type { Answers } from '../../src/domain/survey/form-field.ts';

/** Types answers into the form that is open, each into its field. */
export async function typeAnswers(page: Page, form: SurveyForm, answers: Answers): Promise<void> {
  for (const [key, cell] of answers) {
    const field = page.locator(`[name="${key}"]`);
    const kind = form.fieldByKey.get(key)?.value.kind;
    if (cell === true) await field.check();
    else if (kind === 'code') await page.locator(`[name="${key}"][value="${cell}"]`).check();
    else await field.fill(String(cell));
  }
}

/** The file that the form makes, as a workbook or as CSV. */
export async function downloadReturn(
  page: Page,
  ending: 'xlsx' | 'csv',
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await page.locator(ending === 'xlsx' ? '[data-download]' : '[data-download-csv]').click();
  const download = await waiting;
  const parts = await Array.fromAsync(await download.createReadStream());
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(parts)) };
}
