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
import { readFragment } from '../lab/fragment.ts';
import { putValue } from '../lab/put-value.client.ts';
import { showCells } from '../lab/show-cells.client.ts';

const isSame = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  some.size === others.size && [...some].every((one) => others.has(one));

/** Evaluate ticks at once, and keep them in the address. */
function startWhatIf(form: HTMLElement): void {
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
  /** Cluster named in the address. */
  const asked = new URLSearchParams(location.search).get('cluster');
  let known: KnownTicks | undefined;
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

  /** Origin of the ticks; changed ones are no longer what a cluster reported. */
  const tellWhose = (ticked: ReadonlySet<string>) => {
    const place = form.querySelector<HTMLElement>('[data-from]');
    if (!known || !asked || !place) return;
    const reported = readTicks(ids, known.ticks);
    const message = reported && isSame(reported, ticked) ? words.from : words.changed;
    const link = document.createElement('a');
    link.href = cluster.replace('{id}', asked);
    link.textContent = known.name;
    const [before = '', after = ''] = fillWords(message, { stage: known.stage }).split('{name}');
    place.replaceChildren(before, link, after);
    place.hidden = false;
  };

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
    tellWhose(ticked);
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
    // With a cluster, removing all ticks is a change, too: otherwise its own would come back.
    const code = ticked.size === 0 && !asked ? undefined : writeTicks(ids, ticked);
    putValue('ticks', code);
  };

  /** Begin with the criteria reported by the cluster in the address. */
  const fromCluster = async (id: string, isTicked: boolean) => {
    const answer = ticks === undefined ? undefined : await fetch(ticks);
    const all = answer?.ok ? ((await answer.json()) as Record<string, KnownTicks>) : {};
    known = Object.hasOwn(all, id) ? all[id] : undefined;
    const place = form.querySelector<HTMLElement>('[data-from]');
    if (!known && place) {
      place.textContent = fillWords(words.noTicks, { id });
      place.hidden = false;
    }
    if (known && !isTicked) tick(readTicks(ids, known.ticks) ?? new Set());
    show();
  };

  form.addEventListener('change', keep);
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    tick(new Set());
    keep();
  });
  addEventListener('hashchange', fromAddress);
  const isTicked = fromAddress();
  if (asked) void fromCluster(asked, isTicked);
}

for (const form of document.querySelectorAll<HTMLElement>('[data-what-if]')) startWhatIf(form);
