import { showQr } from './show-qr.client.ts';

/** Longer addresses are shown without their hash. */
const longestTyped = 300;
/** Longer addresses fit no code. */
const longestCode = 2000;

/** Addresses of the page, and citations that end with one, as they were published. */
const addressed = [
  ...document.querySelectorAll<HTMLElement>('.sharing :is(.address, div > a, .cite), #cite .cite'),
].map((part) => ({ part, written: part.textContent ?? '' }));

/**
 * Show a link to the reader's view in place of the address of the page, in the message and with its QR code, unless
 * there is a file for that.
 */
export function showLink(bar: HTMLElement, link: string, isChosen: boolean): void {
  const mail = bar.querySelector<HTMLAnchorElement>('[href^="mailto:"]');
  if (mail) mail.href = mail.href.replace(/body=.*$/, `body=${encodeURIComponent(link)}`);
  const typed = link.length > longestTyped ? link.replace(/#.*/, '') : link;
  for (const { part, written } of addressed)
    part.textContent = isChosen ? written.replace(/https?:\S+$/, () => typed) : written;
  if (isChosen || !bar.querySelector('img')) showQr(bar, link.length > longestCode ? typed : link);
}
