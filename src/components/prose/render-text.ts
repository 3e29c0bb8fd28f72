import { getEntry, render } from 'astro:content';
import type { ProsePage } from '../../queries/knowledge/prose/prose-page.ts';

/**
 * The component that shows a text.
 * The portal knows what a text says; only Astro's collections know how it is compiled.
 * @throws Error for a text that Astro does not have
 */
export async function renderText({ collection, entry }: ProsePage) {
  const compiled = await getEntry(collection, entry.id);
  if (!compiled) throw new Error(`expected the text ${collection}/${entry.id}, found none`);
  return (await render(compiled)).Content;
}
