import { wordsOf } from '../view/words-of.ts';
import type { SlideWords } from './lay-out-slide.ts';
import { linkOf, type ShownView } from './view-of.ts';

/** Source, date and address; the address leads to the drawing with the reader's choices. */
function creditOf(row: HTMLElement, isChosen: boolean): string[] {
  const lines = JSON.parse(row.dataset.credit ?? '[]') as string[];
  if (!isChosen) return lines;
  // It ends the last line. The short one has no room for choices.
  const last = lines.pop() ?? '';
  return [...lines, last.replace(/https?:\S+$/, () => linkOf(row))];
}

/** Words around a drawing; the heading of a page can be that of its only figure. */
export function readWords(row: HTMLElement, { figure, isChosen, large }: ShownView): SlideWords {
  if (large) {
    const textOf = (part: string) => large.querySelector(part)?.textContent?.trim() ?? '';
    return {
      title: textOf('[data-title]'),
      subtitle: textOf('[data-about]'),
      credit: creditOf(row, isChosen),
    };
  }
  const whole = row.closest('[data-figure]') ?? figure;
  const title = whole.querySelector(':is(h1, h2, h3, h4, header > .lead)');
  // Without a heading, the accessible name of a drawing is its title.
  const named = figure.querySelector('svg[role=img]')?.getAttribute('aria-label');
  const subtitle = [...whole.querySelectorAll<HTMLElement>('.sub')].findLast(
    (part) => part.closest('header, .head, .draw > figcaption') && part.checkVisibility(),
  );
  // The title follows filters.
  const said = [...whole.querySelectorAll('[data-find-said]')].map((part) =>
    part.textContent?.trim(),
  );
  return {
    title: title ? wordsOf(title).replaceAll(/\s+/g, ' ') : (named ?? document.title),
    subtitle: [subtitle ? wordsOf(subtitle).replaceAll(/\s+/g, ' ') : '', ...said]
      .filter(Boolean)
      .join(' · '),
    credit: creditOf(row, isChosen),
  };
}
