// These functions run in the page, so they may not refer to anything outside.

/** Use fonts of one weight each; see still-fonts.ts. */
export async function useStillFonts(weights: readonly number[]): Promise<void> {
  // Addresses in a stylesheet are relative to its file.
  const faces = [...document.styleSheets].flatMap(({ cssRules, href }) =>
    [...cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({ style, from: href ?? location.href })),
  );
  const families = new Set<string>();
  let css = '';
  for (const { style, from } of faces) {
    const family = style.getPropertyValue('font-family').replace(/["']/g, '');
    const source = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
    families.add(family);
    const address = new URL(source, from).href;
    const range = style.getPropertyValue('font-weight');
    const [min = 400, max = min] = range.split(' ').map(Number);
    // A font file of a single weight is embedded unchanged.
    if (max - min < 200) {
      css += `@font-face { font-family: "${family} Still"; font-weight: ${range}; src: url("${address}"); }\n`;
      continue;
    }
    for (const weight of weights) {
      css += `@font-face { font-family: "${family} Still"; font-weight: ${weight};
        src: url("${address}?weight=${weight}") format("truetype");
        unicode-range: ${style.getPropertyValue('unicode-range') || 'U+0-10FFFF'}; }\n`;
    }
  }
  const root = getComputedStyle(document.documentElement);
  for (const token of ['--sans', '--serif']) {
    let list = root.getPropertyValue(token);
    for (const family of families) list = list.replace(family, `${family} Still`);
    document.documentElement.style.setProperty(token, list);
  }
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  await document.fonts.ready;
}

/** Set roles that Chromium can translate into PDF structure elements. */
export function setStructureRoles(): void {
  for (const link of document.querySelectorAll('a[role]')) link.removeAttribute('role');
  // Nothing else on the page is a blockquote; repair-structure.ts turns these into notes.
  for (const note of document.querySelectorAll('.beside > p')) {
    note.setAttribute('role', 'blockquote');
  }
  for (const list of document.querySelectorAll('dl:has(> div)')) {
    list.setAttribute('role', 'list');
    for (const item of list.children) item.setAttribute('role', 'listitem');
  }
  // A group, as it contains a drawing, its title and its sources.
  for (const frame of document.querySelectorAll('figure, figcaption')) {
    frame.removeAttribute('aria-labelledby');
    frame.setAttribute('role', 'group');
  }
  // Chromium drops the language of elements that have no role.
  for (const part of document.querySelectorAll('main :is(div, span, b, i, cite, data)[lang]')) {
    part.setAttribute('role', part.tagName === 'DIV' ? 'group' : 'generic');
  }
  // Collapsed details are not printed.
  for (const details of document.querySelectorAll('details:not([open])')) details.remove();
}

/**
 * Drop form fields, which need a screen.
 * @param filled whether a reader has filled it in: then the resulting sheet is printed alone, or, without one,
 * the results replace the published ones
 */
export function dropForms(filled: boolean): void {
  if (!filled) {
    for (const form of document.querySelectorAll('main .js-only')) form.remove();
    return;
  }
  if (document.querySelector('[data-paper]')) document.documentElement.dataset.paperOnly = '';
  else for (const id of ['result', 'rules']) document.getElementById(id)?.remove();
}

/** Close gaps in heading levels, as for a figure before the first section. */
export function levelHeadings(): void {
  let last = 0;
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4)')) {
    const level = Math.min(Number(heading.tagName[1]), last + 1);
    heading.setAttribute('aria-level', String(level));
    last = level;
  }
}

/** Remove links to parts that were left out. */
export function dropDeadLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    if (!document.getElementById(link.hash.slice(1))) link.removeAttribute('href');
  }
}

/** Add page numbers to the contents and the lists of figures and tables. */
export function fillPages(pages: Readonly<Record<string, number>>): void {
  for (const link of document.querySelectorAll('[data-pages] a[href^="#"]')) {
    let number = link.querySelector('.page');
    if (!number) {
      number = document.createElement('span');
      number.className = 'page';
      link.append(' ', number);
    }
    number.textContent = String(pages[link.getAttribute('href')?.slice(1) ?? ''] ?? 0);
  }
}
