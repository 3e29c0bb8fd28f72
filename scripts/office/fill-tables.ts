import { existsSync, readFileSync } from 'node:fs';
import { DomUtils } from 'htmlparser2';
import { findElement, findElements, type HtmlElement, parseHtml } from './html.ts';

const isTable = ({ name }: HtmlElement) => name === 'table';

/**
 * Fill tables that the page with all chapters cuts short from the chapter's own page.
 * @param file page of the chapter
 * @throws Error if it lacks one
 */
export function fillTables(article: HtmlElement, chapter: string, file: string): void {
  const short = findElements(
    [article],
    ({ name, attribs }) => name === 'figure' && 'data-elsewhere' in attribs,
  );
  if (short.length === 0) return;
  if (!existsSync(file)) throw new Error(`expected the page of the chapter ${chapter}, found none`);
  const page = parseHtml(readFileSync(file, 'utf8'));
  for (const frame of short) {
    const { id } = frame.attribs;
    const source = findElement(page, ({ attribs }) => attribs.id === id);
    const whole = source && findElement([source], isTable);
    const own = findElement([frame], isTable);
    if (!whole || !own) throw new Error(`expected ${id} on the page of ${chapter}, found none`);
    DomUtils.replaceElement(own, whole);
  }
}
