/**
 * Add the portal's logo, name and publisher to a cover without them, as in older frozen reports. Runs in the
 * page.
 */
export function markCover(): void {
  const cover = document.querySelector('.report-cover');
  if (!cover || cover.querySelector('.publisher')) return;
  const mark = document.querySelector('.mast .brand :is(img, svg)')?.cloneNode(true) as
    SVGElement | undefined;
  const name = document.querySelector('.mast .brand span')?.textContent ?? '';
  // Publisher and portal: see report-chapters.ts.
  const author = document.querySelector<HTMLMetaElement>('meta[name="author"]')?.content ?? '';
  const publisher = author.split(' · ')[0] ?? '';
  const head = document.createElement('p');
  const words = document.createElement('span');
  const below = document.createElement('span');
  words.append(name, below);
  below.textContent = publisher;
  below.className = 'publisher';
  head.className = 'of';
  if (mark) head.append(mark);
  head.append(words);
  Object.assign(mark?.style ?? {}, { width: '11mm', height: '11mm', color: 'var(--accent)' });
  Object.assign(head.style, { display: 'flex', gap: '3mm', font: '600 11pt/1.3 var(--sans)' });
  Object.assign(below.style, { display: 'block', font: '400 9pt/1.3 var(--sans)' });
  cover.querySelector('.of')?.remove();
  cover.prepend(head);
}
