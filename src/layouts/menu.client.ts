import { dismiss } from '../components/dismiss.client.ts';

// Without this script, the groups of the menu open and close one at a time. On phones it opens all with the menu.

const menu = document.querySelector<HTMLDetailsElement>('details.main');
const groups = [...(menu?.querySelectorAll('details') ?? [])];
const narrow = matchMedia('(max-width: 48rem)');

function fitGroups(): void {
  for (const group of groups) {
    group.name = narrow.matches ? '' : 'menu';
    group.open = narrow.matches;
  }
}

fitGroups();
narrow.addEventListener('change', ({ matches }) => {
  // A menu that was folded on a narrow screen has no button on a wide one.
  if (menu) menu.open = !matches;
  fitGroups();
});
for (const group of groups) {
  dismiss(group, () => !narrow.matches);
  // A panel that the focus has left would cover what comes next.
  group.addEventListener('focusout', ({ relatedTarget }) => {
    if (narrow.matches || !relatedTarget || group.contains(relatedTarget as Node)) return;
    group.open = false;
  });
}
