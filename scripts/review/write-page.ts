import { createHash } from 'node:crypto';
import { escapeHtml } from '../../src/i18n/escape-html.ts';
import type { Grid, GridRow } from '../../src/review/grid.ts';
import type { SheetWords, UnitChange } from '../../src/review/model.ts';
import type { Pictures } from './page-pictures.ts';
import { keepReview } from './review-page-script.ts';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:auto;padding:1rem}
section{display:grid;gap:.5rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));padding:1rem 0;border-top:1px solid #999}
section>p{margin:0;white-space:pre-wrap}section>p:first-child{grid-column:1/-1}a{overflow-wrap:anywhere}img{display:block;max-width:min(100%,26rem);border:1px solid #999;margin-top:.5rem}
label{display:block}textarea,input:not([type=checkbox]){box-sizing:border-box;width:100%;font:inherit;padding:.4rem;background:#fffbe6;border:1px solid #767676}
button{font:inherit;padding:.6rem 1.2rem;position:sticky;bottom:1rem}`;

/** Lines of a text area that show a text without scrolling. */
const linesOf = (text: string) =>
  Math.min(20, Math.ceil(text.length / 55) + text.split('\n').length);

const tags = { removed: 'del', added: 'ins' } as const;

/** What changed in the original, with removed and added words marked. */
function writeChange({ kind, passages }: UnitChange, words: SheetWords): string {
  const lines = passages.map((parts) =>
    parts
      .map((part) => {
        const text = escapeHtml(part.text);
        if (part.kind === 'kept') return text;
        return `<${tags[part.kind]}>${text}</${tags[part.kind]}>`;
      })
      .join(''),
  );
  return `\n\n<small>${[escapeHtml(words.change[kind]), ...lines].join('<br>')}</small>`;
}

function writeUnit(
  row: GridRow,
  at: number,
  { words, change, picture }: { words: SheetWords; change?: UnitChange; picture?: string },
) {
  const [, page, original, text] = row;
  const shown = picture ? `<img src="${picture}" alt="">` : '';
  return `<section>
<p><a href="${escapeHtml(page)}">${escapeHtml(page)}</a>${shown}</p>
<p>${escapeHtml(original)}${change ? writeChange(change, words) : ''}</p>
<div>
<label>${escapeHtml(words.text)}<textarea data-at="${at} 3" rows="${linesOf(text)}">${escapeHtml(text)}</textarea></label>
<label><input type="checkbox" data-at="${at} 4"> ${escapeHtml(words.sign)}</label>
<label>${escapeHtml(words.note)}<input data-at="${at} 5"></label>
</div>
</section>`;
}

/** A round as one page that reviewers fill in and save, without a network; a page is pictured beside its first text. */
export function writePage(
  { signer, rows, changes }: Grid,
  { file, language, words }: { file: string; language: string; words: SheetWords },
  pictures: Pictures,
): Uint8Array {
  const script = `(${keepReview.toString()})()`;
  const hash = createHash('sha256').update(script).digest('base64');
  const kept = JSON.stringify([signer, ...rows]).replaceAll('<', '\\u003c');
  const shown = new Set<string>();
  const units = rows.map((row, index) => {
    const [, page] = row;
    const picture = shown.has(page) ? undefined : pictures.get(page);
    shown.add(page);
    const source = picture && `data:image/jpeg;base64,${picture.toString('base64')}`;
    return writeUnit(row, index + 1, { words, change: changes[index], picture: source });
  });
  return Buffer.from(`<!doctype html>
<html lang="${language}" data-file="${escapeHtml(file)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">
<title>${escapeHtml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
${words.explain.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
<p><label>${escapeHtml(words.by)}<input data-at="0 3"></label></p>
${units.join('\n')}
<p><button type="button" hidden>${escapeHtml(words.save)}</button></p>
</main>
<script type="application/json" id="review">${kept}</script>
<script>${script}</script>
</body>
</html>
`);
}
