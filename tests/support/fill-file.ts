import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Answers by field key, as typed into a form. */
export type TypedAnswers = Readonly<Record<string, string | number>>;

const sheetFile = 'xl/worksheets/sheet1.xml';

const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Shared strings of a workbook, by index. */
function readTexts(xml: string): string[] {
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => text).join(''),
  );
}

/** Row number per key; keys are in the hidden first column of the form. */
function readRows(sheet: string, texts: readonly string[]): Map<string, string> {
  const cells = sheet.matchAll(/<c r="A(\d+)"[^>]*t="s"[^>]*><v>(\d+)<\/v><\/c>/g);
  return new Map([...cells].map(([, row = '', at = '']) => [texts[Number(at)] ?? '', row]));
}

/**
 * Writes answers into the answer column of a saved form (XLSX), leaving everything else in the file untouched.
 * @throws Error for a key that is not in the form
 */
export function fillFile(bytes: Uint8Array, answers: TypedAnswers): Uint8Array {
  const files = unzipSync(bytes);
  const texts = readTexts(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()));
  let sheet = strFromU8(files[sheetFile] ?? new Uint8Array());
  const rows = readRows(sheet, texts);
  for (const [key, answer] of Object.entries(answers)) {
    const row = rows.get(key);
    const cell = new RegExp(`<c r="C${row}"([^>]*?)(?:/>|>.*?</c>)`, 's');
    if (row === undefined || !cell.test(sheet)) throw new Error(`no field ${key} in the form`);
    sheet = sheet.replace(cell, (_, attributes: string) => {
      const style = / s="\d+"/.exec(attributes)?.[0] ?? '';
      return typeof answer === 'number'
        ? `<c r="C${row}"${style}><v>${answer}</v></c>`
        : `<c r="C${row}"${style} t="inlineStr"><is><t>${asText(answer)}</t></is></c>`;
    });
  }
  return zipSync({ ...files, [sheetFile]: strToU8(sheet) });
}
