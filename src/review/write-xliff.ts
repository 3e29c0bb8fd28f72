import { withoutControls } from '../exports/workbook/escape-xml.ts';
import { escapeHtml } from '../i18n/escape-html.ts';
import { changeLines } from './attach-changes.ts';
import { splitMarks } from './marks.ts';
import type { ReviewItem, ReviewUnit, SheetWords } from './model.ts';

const escapeXml = (text: string) => escapeHtml(withoutControls(text));

const inline = (text: string) =>
  splitMarks(text)
    .map((part) =>
      typeof part === 'number'
        ? `<ph id="${part}" dataRef="d${part}" canDelete="no" canCopy="no"/>`
        : escapeXml(part),
    )
    .join('');

const note = (category: string, text: string) =>
  `        <note category="${category}">${escapeXml(text)}</note>\n`;

function writeUnit(unit: ReviewUnit, page: string, number: number, words: SheetWords): string {
  const { change } = unit;
  const changed = change ? [words.change[change.kind], ...changeLines(change)] : [];
  const data = unit.marks.map((mark, i) => `<data id="d${i + 1}">${escapeXml(mark)}</data>`);
  return `    <unit id="u${number}" name="${escapeXml(unit.key)}">
      <notes>
${note('version', unit.version)}${note('page', page)}${unit.terms.map((term) => note('term', term)).join('')}${changed.map((line) => note('change', line)).join('')}      </notes>
${data.length > 0 ? `      <originalData>${data.join('')}</originalData>\n` : ''}      <segment state="translated">
        <source xml:space="preserve">${inline(unit.original)}</source>
        <target xml:space="preserve">${inline(unit.text)}</target>
      </segment>
    </unit>
`;
}

/**
 * A round as XLIFF 2.1, with one unit for each text, marks as placeholders that cannot be deleted.
 * @param items all translated from one language
 */
export function writeXliff(
  items: readonly ReviewItem[],
  [from, language]: readonly [string, string],
  address: string,
  words: SheetWords,
): string {
  let number = 0;
  const units = items.flatMap(({ units: all, page }) =>
    all.map((unit) => writeUnit(unit, `${address}/${language}${page}`, ++number, words)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${from}" trgLang="${language}">
  <file id="review" original="${escapeXml(address)}">
${units.join('')}  </file>
</xliff>
`;
}
