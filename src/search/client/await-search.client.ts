import { rootHref } from '../../i18n/href.ts';

/**
 * Request the engine of the index together with the scripts that load it: otherwise each of its files waits for
 * the one before, and a slow network adds its delay to each.
 */
function requestEngine(): void {
  const files = [
    { rel: 'modulepreload', href: rootHref('/pagefind/pagefind.js') },
    {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: '',
      href: rootHref('/pagefind/wasm.unknown.pagefind'),
    },
  ];
  for (const file of files)
    document.head.append(Object.assign(document.createElement('link'), file));
}

/** On every page: turn search boxes into comboboxes, and fetch what these need on first focus. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]')) {
  const input = form.querySelector('input');
  if (!input) continue;
  const attributes = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': `${input.id}-options`,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const start = async () => {
    input.removeEventListener('focus', start);
    requestEngine();
    try {
      const { startCombobox } = await import('./combobox.ts');
      startCombobox(form, input);
    } catch {
      // The form still works; the next focus retries.
      input.addEventListener('focus', start);
    }
  };
  if (document.activeElement === input) void start();
  else input.addEventListener('focus', start);
}
