import { adoptPage } from './adopt-page.client.ts';
import { addressOf, parseHash } from './dossier-list.ts';

// The drawing that the address names, for a frame on another site. Its page is fetched from this site.

/** A drawing's heading as that of the frame. */
function raiseHeading(content: HTMLElement): void {
  const heading = content.querySelector('h1, h2, h3, h4, h5, h6, header > .lead');
  const title = document.createElement('h1');
  title.id = heading?.id ?? '';
  title.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(title);
}

async function show(main: HTMLElement): Promise<void> {
  const link = main.querySelector('a');
  const name = main.querySelector('h1');
  const [item = ''] = parseHash(location.hash) ?? [];
  const { path, anchor } = addressOf(item);
  const address = new URL(`../../../${path}`, location.href);
  // A choice would need the scripts of its page.
  const part = anchor ? await adoptPage(address, anchor, '') : undefined;
  if (!link || !part) {
    name?.after(`${item}: ${main.dataset.lost}`);
    return;
  }
  for (const fold of part.content.querySelectorAll('details')) fold.open = false;
  raiseHeading(part.content);
  document.title = part.title;
  link.href = `${address.href}#${anchor}`;
  name?.replaceWith(...part.content.childNodes);
}

const main = document.querySelector<HTMLElement>('[data-drawing]');
if (main) void show(main);
