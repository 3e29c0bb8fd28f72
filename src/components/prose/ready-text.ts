import type { MDXInstance } from 'astro';
import { noteText } from '../../portal/reads/note-text.ts';
import { textModule } from '../../loaders/text-module.ts';
import type { ProsePage } from '../../queries/knowledge/prose/prose-page.ts';

type Text = Pick<MDXInstance<Record<string, unknown>>, 'Content'>;

/** A text ready to render: its metadata, and its component. */
export interface ReadyText extends Text {
  readonly page: ProsePage;
}

/**
 * Load a text for rendering. Pages call this before rendering anything: code is read from disk only once, and
 * components that wait for it meanwhile would change their order, and thereby the place of scripts. The portal
 * contains the source of a text; its code is compiled separately from the pages, which do not change with it.
 * @throws Error for a text that has not been compiled
 */
export async function readyText(page: ProsePage): Promise<ReadyText> {
  const { collection, entry } = page;
  noteText(collection, entry.id);
  const address = textModule(`${collection}/${entry.id}`);
  const { Content } = (await import(/* @vite-ignore */ address)) as Text;
  return { page, Content };
}
