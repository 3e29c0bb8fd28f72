import './load-yaml.ts';

// Messages are YAML, which can be imported only from here on.
await import('./gallery/run-gallery.ts');
