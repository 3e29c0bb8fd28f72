import type { fillWorkbook } from './fill-workbook.ts';

/** Empty workbook of the form, and the code that writes into it. */
interface LoadedWorkbook {
  readonly empty: Uint8Array;
  readonly fillWorkbook: typeof fillWorkbook;
}

/** Decode bytes embedded in the page, since its policy allows fetching files of its site, but no `data:`. */
function decode(href: string): Uint8Array {
  const text = atob(href.slice(href.indexOf(',') + 1));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

async function fetchBytes(href: string): Promise<Uint8Array> {
  if (href.startsWith('data:')) return decode(href);
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function load(href: string): Promise<LoadedWorkbook> {
  const [module, empty] = await Promise.all([import('./fill-workbook.ts'), fetchBytes(href)]);
  return { empty, fillWorkbook: module.fillWorkbook };
}

/**
 * Load the empty workbook and the code that writes into it, once; after a failure the next call tries again.
 * @param href of the workbook: a file of the site, or its bytes as a `data:` address
 */
export function workbookLoader(href: string): () => Promise<LoadedWorkbook> {
  let loading: Promise<LoadedWorkbook> | undefined;
  return () => {
    loading ??= load(href).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
