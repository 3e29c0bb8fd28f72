import { copyLink } from './copy-link.client.ts';
import { putValue } from './put-value.client.ts';

/** A value that is not in the address yet: its function, and the timer that will call it. */
interface PendingValue {
  readonly make: () => string | undefined | Promise<string | undefined>;
  readonly timer: ReturnType<typeof setTimeout>;
}

const pending = new Map<string, PendingValue>();

async function put(name: string, value: PendingValue): Promise<void> {
  clearTimeout(value.timer);
  const made = await value.make();
  // Only the last value counts, however long an earlier one took to be compressed.
  if (pending.get(name) !== value) return;
  pending.delete(name);
  putValue(name, made);
}

/**
 * Put a value into the address a moment after the last call: browsers refuse addresses that change with every
 * character.
 * @param make called then; undefined removes the name
 */
export function putLater(name: string, make: PendingValue['make']): void {
  clearTimeout(pending.get(name)?.timer);
  const value = { make, timer: setTimeout(() => void put(name, value), 250) };
  pending.set(name, value);
}

/** Put pending values into the address now, for a link that must include them. */
export async function settleAddress(): Promise<void> {
  await Promise.all([...pending].map(([name, value]) => put(name, value)));
}

/** Copy the address of the page with what is pending. */
export async function copyState(status: HTMLElement | null, copied: string): Promise<void> {
  await settleAddress();
  await copyLink(status, copied);
}

// A quick change of language would lose the last edit: follow the link once the address has it.
addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-keep-state]');
    if (!link || pending.size === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void settleAddress().then(() => {
      link.hash = location.hash;
      link.dispatchEvent(new MouseEvent('click', event));
    });
  },
  { capture: true },
);
