import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { engine } from '../../workplace.ts';
import { compareSheets, type FoundSheet, renderComponent } from './astro-internals.ts';

const astro = dirname(createRequire(join(engine, 'package.json')).resolve('astro/package.json'));
const source = (file: string) => readFileSync(join(astro, 'dist', file), 'utf8');
const load = (file: string) => import(pathToFileURL(join(astro, 'dist', file)).href);

test('Astro has compiled pages where this project looks for them', () => {
  expect(source('core/build/common.js') + source('prerender/utils.js')).toContain('.prerender');
  expect(
    source('core/build/static-build.js') + source('core/build/vite-build-config.js'),
  ).toContain('prerender-entry');
  expect(source('core/build/generate.js')).toContain('await prerenderer.getStaticPaths()');
});

test('style sheets come in the order of Astro', async () => {
  const { cssOrder } = (await load('core/build/runtime.js')) as {
    readonly cssOrder: (a: FoundSheet, b: FoundSheet) => number;
  };
  const sheets = [-1, 0, 1, 2].flatMap((order) =>
    [-1, 0, 1, 3].map((depth): FoundSheet => ({ order, depth, sheet: { type: 'external' } })),
  );
  for (const a of sheets)
    for (const b of sheets)
      expect(Math.sign(compareSheets(a, b)), JSON.stringify([a, b])).toBe(
        Math.sign(cssOrder(a, b)),
      );
});

/** Names of a group in Astro's source, between the lines that open and close it. */
function namesIn(text: string, opening: string): string[] {
  const at = text.indexOf(opening);
  const end = text.indexOf('\n      }', at);
  return [...text.slice(at, end).matchAll(/^ {8}(\w+)[:,]/gm)].map(([, name = '']) => name).sort();
}

test('a page is rendered with all that Astro notes of one, and with its style sheets', async () => {
  const {
    createComponent,
    renderComponent: show,
    renderHead,
    renderTemplate,
  } = (await load('runtime/server/index.js')) as Record<string, (...given: unknown[]) => unknown>;
  const { renderToString } = (await load('runtime/server/index.js')) as never;
  const seen: Record<string, unknown> = {};
  const component = createComponent?.((result: never, props: object, slots: object) => {
    const { createAstro, _metadata } = result as {
      readonly createAstro: (props: object, slots: object) => Record<string, object>;
      readonly _metadata: object;
    };
    const Astro = createAstro(props, slots);
    Object.assign(seen, { names: Object.keys(_metadata).sort(), params: Astro.params });
    return renderTemplate?.(
      Object.assign(['<html><head>', '</head><body>', '</body></html>'], { raw: [] }),
      renderHead?.(result),
      `${JSON.stringify(Astro.props)}`,
    );
  }, 'x.astro') as never;
  expect(show).toBeDefined();
  const manifest = { base: '/', compressHTML: true, componentMetadata: new Map(), renderers: [] };
  const html = await renderComponent({ manifest } as never, { renderToString } as never, {
    component,
    props: { name: 'Tea' },
    params: { lang: 'en' },
    styles: ['/assets/a.css', '/assets/b.css'],
  });
  expect(html).toBe(
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/assets/a.css"><link rel="stylesheet" href="/assets/b.css"></head><body>{&quot;name&quot;:&quot;Tea&quot;}</body></html>',
  );
  expect(seen.params).toEqual({ lang: 'en' });
  expect(seen.names).toEqual(namesIn(source('core/fetch/fetch-state.js'), '_metadata: {'));
});
