import { parentPort, workerData } from 'node:worker_threads';
import type { PrerenderApp, RenderAnswer, RenderTask, ThreadStart } from './render-messages.ts';

const { entry, pagesByKeys } = workerData as ThreadStart;

let asksPhotographs = false;
const ask = () => {
  asksPhotographs = true;
  return '';
};
// What Astro's pictures call when they are shown: here it tells that the page belongs to the main thread.
Object.assign(globalThis, {
  astroAsset: {
    addStaticImage: ask,
    recordReferencedImage: ask,
    referencedImages: { add: ask },
  },
});

const { app } = (await import(entry)) as { app: PrerenderApp };
app.setInternals({ pagesByKeys });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => true } } },
});
const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [
    `${routeData.component} ${routeData.route}`,
    routeData,
  ]),
);

async function render({ id, url, component, route }: RenderTask): Promise<RenderAnswer> {
  asksPhotographs = false;
  try {
    const routeData = routes.get(`${component} ${route}`);
    if (!routeData) throw new Error(`expected the route ${route} of ${component}, found none`);
    const response = await app.render(new Request(url), { routeData });
    const body = response.body && (await response.arrayBuffer());
    if (asksPhotographs) return { id, kind: 'photographs' };
    return { id, kind: 'page', status: response.status, headers: [...response.headers], body };
  } catch (error) {
    return asksPhotographs ? { id, kind: 'photographs' } : { id, kind: 'failed', error };
  }
}

// One after another: whether a page asks for photographs is told of the one that is being rendered.
let last = Promise.resolve();
parentPort?.on('message', (task: RenderTask) => {
  last = last.then(async () => {
    const answer = await render(task);
    parentPort?.postMessage(answer, 'body' in answer && answer.body ? [answer.body] : []);
  });
});
