import type { ViewKey, ViewName } from '../../domain/view/view-state.ts';
import { followAddress, readAddress, writeAddress } from './view-address.client.ts';

/** Drop-down lists whose values are kept in the address by name. */
export interface KeptSelects {
  /** Reset all of them to their first value. */
  clear(): void;
}

/** @param show called when the page is opened, and with each choice */
export function keepSelects(selects: readonly HTMLSelectElement[], show: () => void): KeptSelects {
  const keys: readonly ViewKey[] = selects.map(({ name, options }) => ({
    name: name as ViewName,
    knows: (value) => [...options].some((option) => option.value === value),
  }));
  const change = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    writeAddress(keys, new Map(chosen.map(({ name, value }) => [name, [value]])));
    show();
  };
  for (const select of selects) select.addEventListener('change', change);
  followAddress(() => {
    const values = readAddress(keys);
    for (const select of selects) select.value = values.get(select.name)?.[0] ?? '';
    show();
  });
  return {
    clear() {
      for (const select of selects) select.value = '';
      change();
    },
  };
}
