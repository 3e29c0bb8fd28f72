import { countMissing, readFor } from './read-for.ts';

/**
 * The list of analyses as one cluster, region or sector sees it: which have a result for it, and what
 * the others would need. The link of its page brings along what it is and which have one.
 */
const list = document.querySelector<HTMLElement>('[data-analyses]');
const asked = readFor(location.search);
if (list && asked) {
  for (const item of list.querySelectorAll<HTMLElement>('[data-analysis]')) {
    const has = asked.has.has(item.dataset.analysis ?? '');
    item.querySelector<HTMLElement>('[data-has]')?.toggleAttribute('hidden', !has);
    item.querySelector<HTMLElement>('[data-lacks]')?.toggleAttribute('hidden', has);
    // A form that can begin with what is known of a cluster finds it by its id.
    const link = item.querySelector<HTMLAnchorElement>('a');
    if (link && asked.kind === 'clusters') link.search = `?cluster=${encodeURIComponent(asked.id)}`;
  }
  const shown = document.querySelector<HTMLElement>('[data-for]');
  const back = shown?.querySelector('a');
  if (shown && back) {
    shown.hidden = false;
    back.href = new URL(`../${asked.kind}/${asked.id}/`, location.href).pathname;
    back.textContent = asked.id;
    const count = shown.querySelector('[data-count]');
    const items = [...list.querySelectorAll<HTMLElement>('[data-analysis]')];
    const missing = countMissing(
      items.map((item) => item.dataset.analysis ?? ''),
      asked.has,
    );
    if (count) count.textContent = `${items.length - missing} / ${items.length}`;
  }
}
