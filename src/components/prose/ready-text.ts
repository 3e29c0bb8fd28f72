import type { MDXInstance } from 'astro';
import { noteText } from '../../portal/reads/note-text.ts';
import { textModule } from '../../loaders/text-module.ts';
import type { ProsePage } from '../../queries/knowledge/prose/prose-page.ts';

type Text = Pick<MDXInstance<Record<string, unknown>>, 'Content'>;

/** A text that can be shown at once: what surrounds it, and the component that shows it. */
export interface ReadyText extends Text {
  readonly page: ProsePage;
}

/**
 * Gets a text ready to be shown. Pages call this before they show anything: code is read from disk the first time only,
 * and parts that wait for it meanwhile would change their order, and with it where a script is named.
 * The portal holds the source of a text; its code is compiled beside the pages, which stay what they are with another text.
 * @throws Error for a text that has not been compiled
 */
export async function readyText(page: ProsePage): Promise<ReadyText> {
  const { collection, entry } = page;
  noteText(collection, entry.id);
  const address = textModule(`${collection}/${entry.id}`);
  const { Content } = (await import(/* @vite-ignore */ address)) as Text;
  return { page, Content };
}
