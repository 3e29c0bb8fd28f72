/** Marks of a drawing that say what they stand for. */
export interface TippedMarks {
  /** Finds the marks, and from within one of them the mark itself. */
  readonly selector: string;
  /** Of these the ones that arrow keys step through. */
  readonly steps: string;
  /** Marks of the same value share a key: together they are one step. */
  readonly keyOf: (mark: Element) => string;
  readonly say: (mark: Element) => string | undefined;
  /** Follows a mark, on Enter. */
  readonly open: (mark: Element) => void;
}

/** Puts a drawing into the order of Tab; its label says which keys it answers. */
export function openToKeys(draw: HTMLElement): void {
  draw.tabIndex = 0;
  draw.setAttribute('role', 'group');
  draw.setAttribute('aria-label', draw.dataset.keys ?? '');
}

/** Says in a tooltip, and to a screen reader, what the mark under the pointer, the finger or the arrow keys stands for. */
export function showTips(draw: HTMLElement, marks: TippedMarks): void {
  const tip = document.createElement('p');
  tip.className = 'tip';
  tip.setAttribute('role', 'status');
  draw.append(tip);
  let lit: Element | undefined;
  const hide = () => {
    lit?.classList.remove('lit');
    lit = undefined;
    tip.textContent = '';
  };
  const show = (mark: Element) => {
    const text = marks.say(mark);
    if (!text || mark === lit) return;
    hide();
    lit = mark;
    mark.classList.add('lit');
    tip.textContent = text;
    const box = draw.getBoundingClientRect();
    const place = mark.getBoundingClientRect();
    const left = place.left + place.width / 2 - box.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(left, box.width - tip.offsetWidth))}px`;
    tip.style.top = `${Math.max(0, place.top - box.top - tip.offsetHeight - 6)}px`;
  };
  const markOf = ({ target }: Event) =>
    target instanceof Element ? target.closest(marks.selector) : null;
  draw.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
    else hide();
  });
  // The end of a tap is not a leave: the value stays until the next one.
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
    // A link that has the focus is followed by the browser.
    if (event.key === 'Enter' && lit && event.target === draw) marks.open(lit);
    if (markOf(event)) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const byKey = new Map<string, Element>();
    for (const mark of draw.querySelectorAll(marks.steps)) {
      // Of the drawings for several widths one is visible.
      if (mark.checkVisibility() && !byKey.has(marks.keyOf(mark)))
        byKey.set(marks.keyOf(mark), mark);
    }
    const keys = [...byKey.keys()];
    const at = lit ? keys.indexOf(marks.keyOf(lit)) : step > 0 ? -1 : 0;
    const next = byKey.get(keys[(at + step + keys.length) % keys.length] ?? '');
    if (!next) return;
    event.preventDefault();
    show(next);
  });
}
