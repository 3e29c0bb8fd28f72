import {
  type CallDays,
  callState,
  compareCalls,
  decidingCall,
  isOver,
} from '../../domain/calls/call-state.ts';
import { readerDay } from '../reader-day.ts';

const sentencesIn = (within: HTMLElement) => [
  ...within.querySelectorAll<HTMLElement>('[data-sentences]'),
];
const daysOf = ({ dataset: { opens, deadline } }: HTMLElement): CallDays => ({ opens, deadline });

/** Update whether calls are open on a day; of several, the decisive one is shown. */
function sayCallStates(list: HTMLElement, today: string): void {
  const parts = sentencesIn(list);
  const calls = parts.map(daysOf);
  const decides = decidingCall(calls, today);
  parts.forEach((part, index) => {
    const state = callState(calls[index] ?? {}, today);
    const sentences: Partial<Record<string, string>> = JSON.parse(part.dataset.sentences ?? '{}');
    part.textContent = sentences[state] ?? '';
    part.hidden = index !== decides;
    const item = list.closest<HTMLElement>('[data-state]');
    if (index === decides && item) item.dataset.state = state;
  });
}

/** Sort a list by the relevance of calls to applicants on a day. */
function sortByCalls(list: HTMLElement, today: string): void {
  const daysIn = (item: Element): CallDays => {
    const calls = sentencesIn(item as HTMLElement).map(daysOf);
    return calls[decidingCall(calls, today)] ?? {};
  };
  const items = [...list.children];
  const sorted = items.toSorted((a, b) => compareCalls(daysIn(a), daysIn(b), today));
  // Sorted items are not moved: the focus would be lost.
  if (sorted.some((item, index) => item !== items[index])) list.append(...sorted);
}

const today = readerDay();
for (const list of document.querySelectorAll<HTMLElement>('[data-calls]')) {
  sayCallStates(list, today);
}
for (const item of document.querySelectorAll<HTMLElement>('[data-until]')) {
  if (isOver(item.dataset.until ?? '', today)) item.dataset.state = 'closed';
}
for (const list of document.querySelectorAll<HTMLElement>('[data-by-calls]')) {
  sortByCalls(list, today);
}
