import { hostileStrings } from './hostile-strings.ts';

/** A string as the pages of a site write it, between tags and in attributes. */
const markUp = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Strings that a page can hold, and that can be read back: one line, and no sign that XML refuses. */
export const shownStrings: readonly string[] = hostileStrings.filter((text) =>
  /^[\x21-\x7e][\x20-\x7e]+$/.test(text),
);

/** Those in figures and tables, which take longer to write. */
export const framedStrings: readonly string[] = shownStrings.filter((_, at) => at % 6 === 0);

/** Drawing of the figures. */
export const hostileDrawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 816 353" width="816" height="353"><title>x</title><desc>x</desc><rect width="816" height="353" fill="#fcfaf5"/><circle cx="100" cy="150" r="40" fill="#123456"/></svg>';

const address = 'https://example.org/en/reports/2012/all/';

/** The page of a report with hostile strings wherever content stands. The drawing is `drawing.svg` beside it. */
export function hostileReport(): string {
  const [first = '', second = ''] = shownStrings.filter((text) => text.includes('"'));
  const title = markUp(first);
  const parts = hostileStrings.map((text, at) => {
    const said = markUp(text);
    const heading = at % 6 === 0 ? `<h3>${said}</h3>` : '';
    return `<section id="part-${at}">${heading}<p lang="${said}">${said}</p><div class="noted"><p id="p-${at}">x
<a href="${said}">x</a><sup class="cite"><a href="#note-x-${at}">1</a></sup></p>
<div class="beside"><p id="note-x-${at}"><span class="n">1</span><a href="${said}">${said}</a></p></div></div></section>`;
  });
  const figures = framedStrings.map(
    (
      text,
      at,
    ) => `<figure class="fig named" id="figure-${at}"><header><p class="sub">Figure ${at + 1}</p>
<h4>${markUp(text)}</h4><p class="sub">${markUp(text)}</p></header><div class="draw pictured"><a href="${markUp(text)}">
<img src="drawing.svg#svgView(viewBox(20,98,776,166))" alt="${markUp(text)}"></a></div>
<figcaption><p>${markUp(text)}</p><p class="acts"><a href="${markUp(text)}" data-whole>x</a></p></figcaption></figure>`,
  );
  const rows = framedStrings.map(
    (text) => `<tr><th scope="row">${markUp(text)}</th><td>${markUp(text)}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<link rel="canonical" href="${address}"><meta name="author" content="${markUp(second)}">
<meta property="og:site_name" content="${title}"></head><body><main>
<div class="report-cover"><p class="kind">${title}</p><h1>${title}</h1><p class="lead">${title}</p><p class="imprint">${title}</p></div>
<article class="report-chapter" id="chapter-x" data-chapter="x"><div class="head"><h2>${title}</h2></div>
${parts.join('')}${figures.join('')}
<figure class="report-table" id="table-x"><header><p class="sub">Table 1</p><h4>${title}</h4></header><table>${rows.join('')}</table></figure>
</article></main></body></html>`;
}
