import { getEntry, render } from 'astro:content';
import { noteText } from '../../portal/reads/note-text.ts';
import type { ProsePage } from '../../queries/knowledge/prose/prose-page.ts';

/**
 * The component that shows a text.
 * The portal holds the source of a text; only Astro's collections can compile it.
 * @throws Error for a text that Astro does not have
 */
export async function renderText({ collection, entry }: ProsePage) {
  noteText(collection, entry.id);
  const compiled = await getEntry(collection, entry.id);
  if (!compiled) throw new Error(`expected the text ${collection}/${entry.id}, found none`);
  return (await render(compiled)).Content;
}
