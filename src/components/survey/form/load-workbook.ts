import type { fillWorkbook } from './fill-workbook.ts';

/** The empty workbook of the form, and what writes into it. */
interface LoadedWorkbook {
  readonly empty: Uint8Array;
  readonly fillWorkbook: typeof fillWorkbook;
}

async function load(href: string): Promise<LoadedWorkbook> {
  const [module, answer] = await Promise.all([import('./fill-workbook.ts'), fetch(href)]);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return {
    empty: new Uint8Array(await answer.arrayBuffer()),
    fillWorkbook: module.fillWorkbook,
  };
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
