/** One screen of the form: a question, a list of indicators, or the review at the end. */
interface Step {
  readonly id: string;
  readonly node: HTMLElement;
}

/** Address of the form on one page. */
const whole = '#all';

function listSteps(form: HTMLFormElement): Step[] {
  const nodes = form.querySelectorAll<HTMLElement>('[data-step]');
  return [...nodes]
    .filter((node) => !node.hidden && !node.closest('[hidden]'))
    .map((node) => ({ id: node.id, node }));
}

/** What is typed in a step, in the words of the page. */
function readAnswers(step: HTMLElement): string[] {
  const controls = step.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return [...controls].flatMap((control) => {
    const label = (control.ariaLabel ?? control.labels?.[0]?.textContent ?? '').trim();
    if (control instanceof HTMLSelectElement) {
      return control.value === '' ? [] : (control.selectedOptions[0]?.text ?? []);
    }
    if (control.type === 'checkbox' || control.type === 'radio') {
      return control.checked && control.value !== '' ? label : [];
    }
    const typed = control.value.trim();
    return typed === '' ? [] : [control.ariaLabel ? `${label}: ${typed}` : typed];
  });
}

/** Heading of a step without its number. */
const titleOf = (node: HTMLElement) =>
  node.querySelector('legend, h2')?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';

/** All answers by step, each a link to its step. */
function listAnswers(list: HTMLElement, steps: readonly Step[]): void {
  const rows = steps.slice(0, -1).flatMap(({ id, node }) => {
    const answers = readAnswers(node);
    if (answers.length === 0) return [];
    const row = document.createElement('div');
    const [term, said] = [document.createElement('dt'), document.createElement('dd')];
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = titleOf(node);
    term.append(link);
    said.textContent = answers.join('; ');
    row.append(term, said);
    return [row];
  });
  list.replaceChildren(...rows);
}

/**
 * Show the form one step a screen. The step is in the address, so that back and forward lead through the steps;
 * with `#all` the form is on one page, as it is on paper.
 */
export function startSteps(form: HTMLFormElement): {
  refresh(): void;
  reveal(field: Element): void;
} {
  const find = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector);
  const bar = find('[data-step-top]');
  const progress = find<HTMLProgressElement>('progress');
  const isWhole = () => location.hash === whole;
  const current = (steps: readonly Step[]) => {
    const named =
      location.hash === ''
        ? null
        : form.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`);
    const at = named ? steps.findIndex(({ node }) => node.contains(named)) : -1;
    return Math.max(0, at);
  };

  const refresh = () => {
    const steps = listSteps(form);
    const at = current(steps);
    form.toggleAttribute('data-stepped', !isWhole());
    for (const [index, { node }] of steps.entries()) node.classList.toggle('now', index === at);
    if (progress) {
      progress.max = steps.length;
      progress.value = at + 1;
    }
    const place = find('[data-step-place]');
    if (place) place.textContent = `${at + 1} / ${steps.length}`;
    const [back, next] = [
      find<HTMLAnchorElement>('[data-back]'),
      find<HTMLAnchorElement>('[data-next]'),
    ];
    if (back) {
      back.hidden = at === 0;
      back.href = `#${steps[at - 1]?.id}`;
    }
    if (next) {
      next.hidden = at === steps.length - 1;
      next.href = `#${steps[at + 1]?.id}`;
    }
    const review = find('[data-review]');
    if (review && at === steps.length - 1) listAnswers(review, steps);
  };
  const turn = () => {
    refresh();
    const step = find('.now');
    if (isWhole() || !step) return;
    window.scrollTo(0, (bar?.getBoundingClientRect().top ?? 0) + window.scrollY);
    step.querySelector<HTMLElement>('legend, h2')?.focus({ preventScroll: true });
  };
  for (const heading of form.querySelectorAll<HTMLElement>('[data-step] :is(legend, h2)')) {
    heading.tabIndex = -1;
  }
  addEventListener('hashchange', turn);
  refresh();
  return {
    refresh,
    reveal(field) {
      const step = field.closest('[data-step]');
      if (!step || isWhole() || step.classList.contains('now')) return;
      history.pushState(undefined, '', `#${step.id}`);
      refresh();
    },
  };
}
