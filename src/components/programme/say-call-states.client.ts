import { callState, decidingCall } from '../../domain/calls/call-state.ts';

const pad = (part: number): string => String(part).padStart(2, '0');

/** The reader's day: `2026-01-31`. */
function readerDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Says of calls whether they are open on a day; of several, the one that decides speaks. */
function sayCallStates(list: HTMLElement, today: string): void {
  const parts = [...list.querySelectorAll<HTMLElement>('[data-sentences]')];
  const calls = parts.map(({ dataset: { opens, deadline } }) => ({ opens, deadline }));
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

const today = readerDay();
for (const list of document.querySelectorAll<HTMLElement>('[data-calls]')) {
  sayCallStates(list, today);
}
