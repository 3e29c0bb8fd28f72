/// <reference types="vite/client" />

interface ToldProblems {
  readonly heading: string;
  readonly lines: readonly string[];
}

const id = 'clusterbook-problems';

const styles = `
  position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 45vh; overflow: auto;
  margin: 0; padding: 0.75rem 1rem; background: #fff4f2; color: #2b0b07; border-top: 4px solid #b3261e;
  font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
`;

/** Show problems below the page; none removes the panel. */
function show({ heading, lines }: ToldProblems): void {
  document.getElementById(id)?.remove();
  if (lines.length === 0) return;
  const panel = document.createElement('section');
  panel.id = id;
  panel.style.cssText = styles;
  panel.tabIndex = 0;
  panel.setAttribute('role', 'alert');
  const title = document.createElement('strong');
  title.textContent = heading;
  const list = document.createElement('ol');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  panel.append(title, list);
  document.body.append(panel);
}

import.meta.hot?.on('clusterbook:problems', show);
// After opening or reloading, request the current state, and the page again if content was saved since.
import.meta.hot?.send('clusterbook:ask', performance.timeOrigin);
