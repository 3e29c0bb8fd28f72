import { settleAddress } from './put-later.client.ts';

/** Copies an address, that of the page by default, and says so; where the browser refuses, shows the address itself. */
export async function copyLink(
  status: HTMLElement | null,
  copied: string,
  given?: string,
): Promise<void> {
  if (!status) return;
  await settleAddress();
  const address = given ?? location.href;
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = copied;
  } catch {
    status.textContent = address;
  }
}
