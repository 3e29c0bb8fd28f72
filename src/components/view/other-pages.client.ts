const sectionsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.gaz > .g')];

async function readSections(address: string): Promise<HTMLElement[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return sectionsOf(page).map((section) => document.importNode(section, true));
}

/**
 * Reads the entries of the other pages of a list and puts them around those of the open page, hidden, in the order
 * of the whole list. Filters and orders are of all entries, whichever page is open.
 * @param list with the addresses of all pages in `data-pages`, and which of them is open in `data-own`
 * @throws Error when a page cannot be read; the list is then as it was
 */
export async function readOtherPages(list: HTMLElement): Promise<HTMLElement[]> {
  const addresses = (list.dataset.pages ?? '').split(' ');
  const own = Number(list.dataset.own) - 1;
  const pages = await Promise.all(
    addresses.map((address, at) => (at === own ? [] : readSections(address))),
  );
  const [first] = sectionsOf(list);
  const last = sectionsOf(list).at(-1);
  const ids = new Set(sectionsOf(list).map(({ id }) => id));
  for (const [at, sections] of pages.entries()) {
    for (const section of sections) {
      // A place whose entries stand on several pages has its anchor once.
      if (ids.has(section.id)) section.removeAttribute('id');
      else ids.add(section.id);
      section.hidden = true;
      section.dataset.page = addresses[at];
    }
  }
  first?.before(...pages.slice(0, own).flat());
  last?.after(...pages.slice(own + 1).flat());
  return pages.flat();
}
