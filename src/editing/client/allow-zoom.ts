/** Re-enable pinch zoom, which Sveltia CMS forbids. */
export function allowZoom(): void {
  const mend = () => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]')) {
      meta.content = meta.content.replace(/,\s*maximum-scale=[\d.]+/, '');
    }
  };
  new MutationObserver(mend).observe(document.head, { childList: true });
}
