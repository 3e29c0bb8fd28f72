import type { MDXInstance } from 'astro';
import { noteText } from '../../portal/reads/note-text.ts';
import { textModule } from '../../loaders/text-module.ts';
import type { ProsePage } from '../../queries/knowledge/prose/prose-page.ts';

type Text = Pick<MDXInstance<Record<string, unknown>>, 'Content'>;

/**
 * The component that shows a text.
 * The portal holds the source of a text; its code is compiled beside the pages, which stay what they are with another text.
 * @throws Error for a text that has not been compiled
 */
export async function renderText({ collection, entry }: ProsePage): Promise<Text['Content']> {
  noteText(collection, entry.id);
  const address = textModule(`${collection}/${entry.id}`);
  return ((await import(/* @vite-ignore */ address)) as Text).Content;
}
