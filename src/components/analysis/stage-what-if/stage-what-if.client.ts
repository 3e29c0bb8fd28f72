import {
  type ReadingResult,
  readByRules,
} from '../../../domain/analyses/stage-what-if/read-criteria.ts';
import { readTicks, writeTicks } from '../../../domain/analyses/stage-what-if/ticks-in-address.ts';
import type {
  KnownTicks,
  WhatIfView,
} from '../../../queries/analyses/stage-what-if/view-what-if.ts';
import { fillWords } from '../lab/fill-words.ts';
import { readFragment, withValue, writeFragment } from '../lab/fragment.ts';
import { showCells } from '../lab/show-cells.client.ts';

/** Judges what is ticked at once, and keeps it in the address. */
function startWhatIf(form: HTMLFormElement): void {
  const { readings, words, ticks, cluster } = JSON.parse(
    form.dataset.whatIf ?? '',
  ) as WhatIfView['lab'];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const labelOf = (box: HTMLInputElement) => box.parentElement?.textContent?.trim() ?? box.name;
  const stages = [...form.querySelectorAll<HTMLElement>('fieldset')].map((part) => ({
    id: part.dataset.stage ?? '',
    label: part.querySelector('legend')?.textContent?.trim() ?? '',
    forward: true,
    criteria: boxes.filter((box) => part.contains(box)).map((box) => ({ id: box.name })),
  }));
  const ids = stages.map(({ criteria }) => criteria.map(({ id }) => id));
  const wordOf = (stage: string | undefined) =>
    stages.find(({ id }) => id === stage)?.label ?? words.none;
  const criterion = (id: string) => {
    const box = boxes.find(({ name }) => name === id);
    return box ? labelOf(box) : id;
  };

  const tellNext = ({ next }: ReadingResult) =>
    next === undefined
      ? words.complete
      : fillWords(words.lacking, { stage: wordOf(next.stage), n: next.lacking });

  const show = () => {
    const ticked = new Set(boxes.filter(({ checked }) => checked).map(({ name }) => name));
    const { readings: results, allowed } = readByRules(stages, readings, ticked);
    const body = document.querySelector<HTMLElement>('[data-allowed]');
    const summary = document.querySelector<HTMLElement>('[data-summary]');
    if (!body || !summary) return;
    summary.textContent =
      allowed.length === 1
        ? fillWords(words.same, { stage: wordOf(allowed[0]) })
        : fillWords(words.differ, { stages: allowed.map(wordOf).join(' · ') });
    showCells(
      body,
      results.map((one, at) => ({
        label: readings[at]?.label ?? one.id,
        cells: [
          { text: wordOf(one.allowed) },
          { text: tellNext(one) },
          { text: one.next?.open.map(criterion).join('; ') ?? '–' },
        ],
      })),
    );
    return ticked;
  };

  const tick = (ticked: ReadonlySet<string>) => {
    for (const box of boxes) box.checked = ticked.has(box.name);
  };

  const fromAddress = () => {
    const code = readFragment(location.hash).get('ticks');
    const ticked = code === undefined ? undefined : readTicks(ids, code);
    if (ticked) tick(ticked);
    show();
    return ticked !== undefined;
  };

  const keep = () => {
    const ticked = show() ?? new Set<string>();
    const code = ticked.size === 0 ? undefined : writeTicks(ids, ticked);
    const next = writeFragment(withValue(readFragment(location.hash), 'ticks', code));
    history.replaceState(null, '', next || `${location.pathname}${location.search}`);
  };

  /** Begins with what a cluster reported, where the address names one. */
  const fromCluster = async (id: string, isTicked: boolean) => {
    if (!ticks) return;
    const answer = await fetch(ticks);
    if (!answer.ok) return;
    const known = ((await answer.json()) as Record<string, KnownTicks>)[id];
    const place = form.querySelector<HTMLElement>('[data-from]');
    if (!known || !place) return;
    const link = document.createElement('a');
    link.href = cluster.replace('{id}', id);
    link.textContent = known.name;
    const [before = '', after = ''] = fillWords(words.from, { stage: known.stage }).split('{name}');
    place.replaceChildren(before, link, after);
    place.hidden = false;
    if (isTicked) return;
    tick(readTicks(ids, known.ticks) ?? new Set());
    show();
  };

  form.addEventListener('change', keep);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The boxes are empty only after the event.
  form.addEventListener('reset', () => setTimeout(keep));
  addEventListener('hashchange', fromAddress);
  const isTicked = fromAddress();
  const id = new URLSearchParams(location.search).get('cluster');
  if (id) void fromCluster(id, isTicked);
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-what-if]')) startWhatIf(form);
