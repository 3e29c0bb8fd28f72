// Additions to stories that are complete without scripts: the drawing of the step in the middle of the screen is
// the one shown.

for (const story of document.querySelectorAll<HTMLElement>('[data-story]')) {
  const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
  const show = (step: HTMLElement | undefined) => {
    for (const other of steps) other.toggleAttribute('data-current', other === step);
  };
  const seen = new IntersectionObserver(
    (entries) => {
      const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
      if (entered) show(steps.find((step) => step.contains(entered.target)));
    },
    { rootMargin: '-50% 0px -50% 0px' },
  );
  for (const step of steps) seen.observe(step.querySelector('.words') ?? step);
  show(steps[0]);
  story.setAttribute('data-live', '');
}
