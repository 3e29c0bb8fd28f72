const sectionsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.gaz > .g')];

async function readSections(address: string): Promise<HTMLElement[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return sectionsOf(page).map((section) => document.importNode(section, true));
}

/**
 * Read the entries of the other pages of a list and add them around those of the open page, hidden, in the order
 * of the whole list. Filters and orders apply to all entries, whichever page is open.
 * @param list with the addresses of all pages in `data-pages`, and the open one in `data-own`
 * @throws Error if a page cannot be read; the list is then unchanged
 */
async function readOtherPages(list: HTMLElement): Promise<HTMLElement[]> {
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
      // A place with entries on several pages keeps its anchor only once.
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

/** Entries of the other pages of a list. */
export interface OtherPages {
  readonly state: () => 'unread' | 'asked' | 'read';
  /** Number of entries on all pages. */
  readonly total: number;
  /** Add them to the list, once; later calls do nothing. */
  readonly read: (then: (entries: readonly HTMLElement[]) => void) => void;
}

/** Other pages of a list; undefined for a list on one page. */
export function openOtherPages(list: HTMLElement): OtherPages | undefined {
  const { pages, total, unread = '' } = list.dataset;
  if (!pages) return undefined;
  let state: 'unread' | 'asked' | 'read' = 'unread';
  const fetchThem = async (then: (entries: readonly HTMLElement[]) => void) => {
    state = 'asked';
    list.setAttribute('aria-busy', 'true');
    const sections = await readOtherPages(list).catch(() => undefined);
    list.removeAttribute('aria-busy');
    state = sections ? 'read' : 'unread';
    const note = document.querySelector('[data-unread-note]');
    if (note) note.textContent = sections ? '' : unread;
    if (sections)
      then(sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('li')]));
  };
  return {
    state: () => state,
    total: Number(total),
    read: (then) => {
      if (state === 'unread') void fetchThem(then);
    },
  };
}
