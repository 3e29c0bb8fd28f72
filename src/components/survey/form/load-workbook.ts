import type { fillWorkbook } from './fill-workbook.ts';

/** The empty workbook of the form, and what writes into it. */
interface LoadedWorkbook {
  readonly empty: Uint8Array;
  readonly fillWorkbook: typeof fillWorkbook;
}

/** Bytes that stand in the page itself: the policy of the page lets it fetch files of its site, and no `data:`. */
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
 * Loads the empty workbook and what writes into it, once; after a failure the next call tries again.
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
