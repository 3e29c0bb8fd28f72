import { type DossierList, readList } from './dossier-list.ts';

/** Storage key, the same in every language. */
const place = 'clusterbook:dossier';

/** The reader's dossier; empty if the browser keeps nothing. */
export function readDossier(): DossierList {
  try {
    return readList(localStorage.getItem(place));
  } catch {
    return [];
  }
}

/** Keep the dossier in the browser; false if it does not allow that. */
export function keepDossier(list: DossierList): boolean {
  try {
    if (list.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}
