import type { Loader } from 'astro/loaders';
import type { YamlName } from './collections.ts';
import { type PortalData, readPortalData } from './portal-data.ts';

let data: PortalData | undefined;

/** Astro's loader of one collection of YAML. The content has been checked before it is stored. */
export function portalLoader(name: YamlName): Loader {
  return {
    name: `portal-${name}`,
    load: async ({ store }) => {
      data ??= readPortalData();
      store.clear();
      for (const entry of data.collections[name]) store.set({ id: entry.id, data: entry.data });
    },
  };
}
