import { type Area, placeTip } from './place-tip.ts';

/** Interactive marks of a drawing and their tooltips. */
export interface TippedMarks {
  /** Selector of the marks; also matches the mark from one of its descendants. */
  readonly selector: string;
  /** Selector of the marks that arrow keys step through. */
  readonly steps: string;
  /** Marks with the same key form a single step. */
  readonly keyOf: (mark: Element) => string;
  readonly say: (mark: Element) => string | undefined;
  /** Activates a mark, on Enter. */
  readonly open: (mark: Element) => void;
}

/** What a tooltip should not cover: words, and bars with their values. */
const printed = 'text, rect[data-r], rect[data-s]';

/** Makes a drawing focusable; its label names the supported keys. */
export function openToKeys(draw: HTMLElement): void {
  draw.tabIndex = 0;
  draw.role = 'group';
  draw.ariaLabel = draw.dataset.keys ?? '';
}

/**
 * Show a tooltip, announced to screen readers, for the mark under the pointer or finger or reached by arrow
 * keys.
 */
export function showTips(
  draw: HTMLElement,
  { selector, steps, keyOf, say, open }: TippedMarks,
): void {
  const tip = document.createElement('p');
  tip.className = 'tip';
  tip.role = 'status';
  draw.append(tip);
  let lit: Element | undefined;
  const hide = () => {
    lit?.classList.remove('lit');
    lit = undefined;
    tip.textContent = '';
  };
  const show = (mark: Element) => {
    const text = say(mark);
    if (!text || mark === lit) return;
    hide();
    lit = mark;
    mark.classList.add('lit');
    tip.textContent = text;
    const box = draw.getBoundingClientRect();
    const areaOf = (element: Element): Area => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left: left - box.left, top: top - box.top, width, height };
    };
    const size = { width: tip.offsetWidth, height: tip.offsetHeight };
    const words = [...draw.querySelectorAll(printed)].filter((word) => word.checkVisibility());
    const { left, top } = placeTip(areaOf(mark), size, box, words.map(areaOf));
    tip.style.left = `${left}px`;
    tip.style.top = `${top}px`;
  };
  const markOf = ({ target }: Event) =>
    target instanceof Element ? target.closest(selector) : null;
  draw.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
    else hide();
  });
  // A tap ends with a `pointerleave`; keep the value visible until the next tap.
  draw.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') hide();
  });
  draw.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
  });
  draw.addEventListener('focusout', hide);
  draw.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    // The browser itself follows a focused link.
    if (event.key === 'Enter' && lit && event.target === draw) open(lit);
    if (markOf(event)) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const byKey = new Map<string, Element>();
    for (const mark of draw.querySelectorAll(steps)) {
      // Only one of the drawings for different widths is visible.
      if (mark.checkVisibility() && !byKey.has(keyOf(mark))) byKey.set(keyOf(mark), mark);
    }
    const keys = [...byKey.keys()];
    const at = lit ? keys.indexOf(keyOf(lit)) : step > 0 ? -1 : 0;
    const next = byKey.get(keys[(at + step + keys.length) % keys.length] ?? '');
    if (!next) return;
    event.preventDefault();
    show(next);
  });
}
