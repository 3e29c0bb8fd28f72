import type { ReadPage } from './read-page.ts';

/** Text as a CSS string. */
export function quoteCss(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** Running heads of each chapter, and page numbers. */
export function styleHeads({ title, chapters }: ReadPage): string {
  const type = `font: 400 7.5pt/1.3 "Portal Sans Still", "Atlas Sans Still"; color: #333;`;
  const number = `@bottom-right { content: counter(page); ${type} }`;
  const head = (text: string) => `
    @top-left { content: ${quoteCss(title)}; ${type} vertical-align: bottom; padding-bottom: 6mm; }
    @top-right { content: ${quoteCss(text)}; ${type} vertical-align: bottom; padding-bottom: 6mm; }
    ${number}`;
  const pages = chapters.map(
    ({ id, title: text }) =>
      `@page chapter-${id} { ${head(text)} } [data-chapter="${id}"] { page: chapter-${id}; }`,
  );
  return `@page { margin: 25mm 17mm 20mm; ${number} } @page cover { @bottom-right { content: none; } }
    .report-cover { page: cover; } .report-toc { page: contents; }
    ${pages.join('\n')}`;
}
