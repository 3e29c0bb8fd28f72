import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { address } from './browser.ts';

/**
 * Notes what a window does that no page should: asks another host, misses a file, writes an error.
 * Empty the list before a page is opened.
 */
export function watchPage(page: () => Page): string[] {
  const misdeeds: string[] = [];
  beforeAll(() => {
    const context = page().context();
    context.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(`${address}/`))
        misdeeds.push(`asks ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) misdeeds.push(`${response.url()} answers ${response.status()}`);
    });
    context.on('weberror', (error) => misdeeds.push(error.error().message));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) misdeeds.push(message.text());
    });
  });
  return misdeeds;
}
