import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { drawWhole } from './draw-whole.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Contexts whose pages bring axe with them. */
const bringers = new WeakSet<BrowserContext>();

/**
 * Sees to axe in the page. To send its half megabyte takes a quarter of a second, longer than a page takes to load:
 * a context gets it once, and each later page of it holds it as a function that nobody has called.
 */
async function loadAxe(page: Page | Frame): Promise<void> {
  const context = ('context' in page ? page : page.page()).context();
  const asleep = await page.evaluate(() => {
    const { axe, loadAxe } = globalThis as { axe?: unknown; loadAxe?: () => void };
    if (!axe) loadAxe?.();
    return !axe && !loadAxe;
  });
  if (asleep) await page.evaluate(axe);
  if (bringers.has(context)) return;
  bringers.add(context);
  await context.addInitScript({ content: `globalThis.loadAxe = () => {${axe}\n};` });
}

/** The rules that colours alone can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/**
 * Entries after the twelfth of a list or a table. One template makes them all, and to judge the
 * contrast of each took most of the time of a page.
 */
const repeated = ':is(tbody, ul, ol, dl) > :nth-child(n + 13)';

/**
 * What axe finds on the page that is open, or in a frame of it: rule, what it asks, the places.
 * @param whole asks the entries after the twelfth of each list too
 */
export async function findViolations(
  page: Page | Frame,
  only?: readonly string[],
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<string[]> {
  await loadAxe(page);
  await drawWhole(page, whole);
  const { violations } = await page.evaluate(
    async ({ rules, exclude }) => {
      // Colours on their way from light to dark have no contrast to judge; those out of sight set out when axe reads them.
      const still = new CSSStyleSheet();
      still.replaceSync('*, ::before, ::after { transition: none !important; }');
      document.adoptedStyleSheets.push(still);
      const { axe: engine } = globalThis as unknown as {
        axe: {
          configure(spec: object): void;
          run(context: object, options: object): Promise<AxeResults>;
        };
      };
      // The source of each element that is asked takes up to a fifth of the time, and is not read.
      engine.configure({ noHtml: true });
      return engine.run(
        { exclude },
        {
          resultTypes: ['violations'],
          // Styles and media are fetched anew only for rules on sound and on turned screens, and there is no sound.
          preload: false,
          ...(rules && { runOnly: { type: 'rule', values: rules } }),
        },
      );
    },
    { rules: only && [...only], exclude: whole ? [] : [repeated] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target }) => `${id} (${help}): ${target.join(' ')}, ${nodes.length} in all`),
  );
}
