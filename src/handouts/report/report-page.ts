import { authorTranslate } from '../../i18n/author-messages.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import type { CellRemark } from '../../importers/remark.ts';
import { escapeHtml } from '../../i18n/escape-html.ts';

export interface ReportLine {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
  readonly severity: CellRemark['severity'];
  readonly message: string;
  readonly allowed: readonly string[];
  /** Question of the cell, if it is a form field. */
  readonly question: string | undefined;
  /** Contents of the cell. */
  readonly found: string | undefined;
}

const style = `
:root { color-scheme: light dark; --ground: #fbf8f1; --ink: #1d2329; --line: #b9b2a3; --error: #9b0b20; --warning: #7a4a00; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #12171c; --ink: #e8e4da; --line: #4a5560; --error: #ff9aa5; --warning: #f0bd6c; }
}
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { margin-top: 2rem; font-size: 1.1rem; overflow-wrap: anywhere; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
th, td { padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th:nth-child(1) { width: 16%; }
thead th:nth-child(2) { width: 22%; }
thead th:nth-child(3) { width: 18%; }
.allowed { display: block; margin-top: 0.2rem; }
.error { color: var(--error); font-weight: 600; }
.warning { color: var(--warning); }
@media (max-width: 44rem) {
  body { padding: 1rem; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); }
  tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: 0; border: 0; }
  td:empty { display: none; }
  td[data-label]::before { content: attr(data-label) ': '; opacity: 0.75; }
}
`;

function nameColumns(locale: Locale): readonly [string, string, string, string] {
  const t = authorTranslate(locale);
  return [
    t('report.column.place'),
    t('form.column.question'),
    t('report.column.found'),
    t('report.column.remark'),
  ];
}

function writeLine(line: ReportLine, locale: Locale): string {
  const t = authorTranslate(locale);
  const place = [line.sheet, line.cell].filter(Boolean).join(' · ');
  const kind = `<span class="${line.severity}">${escapeHtml(t(`import.${line.severity}`))}</span>`;
  // On narrow pages each line becomes a block whose cells name their columns.
  const [, question, found] = nameColumns(locale);
  const cell = (text: string | undefined, label: string) =>
    `<td role="cell" data-label="${escapeHtml(label)}">${escapeHtml(text ?? '')}</td>`;
  const allowed =
    line.allowed.length > 0
      ? `<span class="allowed">${escapeHtml(t('import.allowed', { list: line.allowed.join('; ') }))}</span>`
      : '';
  return `<tr role="row"><th scope="row" role="rowheader">${place && `${escapeHtml(place)}<br>`}${kind}</th>${cell(line.question, question)}${cell(line.found, found)}<td role="cell">${escapeHtml(line.message)}${allowed}</td></tr>`;
}

function writeFile(file: string, lines: readonly ReportLine[], locale: Locale): string {
  const head = nameColumns(locale)
    .map((name) => `<th scope="col" role="columnheader">${escapeHtml(name)}</th>`)
    .join('');
  // Errors that reject a form come first.
  const sorted = lines.toSorted((a, b) => a.severity.localeCompare(b.severity));
  const rows = sorted.map((line) => writeLine(line, locale)).join('\n');
  return `<h2>${escapeHtml(file)}</h2>
<table role="table" aria-label="${escapeHtml(file)}">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows}
</tbody>
</table>`;
}

/** File names without folders, unless needed to tell two apart. */
function shortNames(files: readonly string[]): ReadonlyMap<string, string> {
  const last = (file: string) => file.split(/[\\/]/).at(-1) ?? file;
  const same = Map.groupBy(files, last);
  return new Map(
    files.map((file) => [file, same.get(last(file))?.length === 1 ? last(file) : file]),
  );
}

/** Standalone page that lists what an analyst has to correct, file by file. It makes no requests. */
export function reportPage(lines: readonly ReportLine[], locale: Locale): string {
  const t = authorTranslate(locale);
  const count = (severity: ReportLine['severity']) =>
    lines.filter((line) => line.severity === severity).length;
  const title = escapeHtml(t('report.title'));
  const lead = t('report.lead', { errors: count('error'), warnings: count('warning') });
  const files = [...Map.groupBy(lines, ({ file }) => file)];
  const names = shortNames(files.map(([file]) => file));
  return `<!doctype html>
<html lang="${localeInfo[locale].bcp47}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(lead.trim())}</p>
${files.map(([file, own]) => writeFile(names.get(file) ?? file, own, locale)).join('\n')}
</main>
</body>
</html>
`;
}
