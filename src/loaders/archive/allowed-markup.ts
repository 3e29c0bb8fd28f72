const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Markup of the report templates, from the pages of both portals. If a template uses a new element, `npm run
// edition -- freeze` names it: add it here if harmless.

/** Elements of archived pages and drawings, in lower case. */
export const allowedElements = names(
  [
    'html head body title meta link style',
    'a abbr article aside b bdi blockquote br caption cite code col colgroup data dd del details dfn',
    'div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol',
    'p pre q section small span strong sub summary sup table tbody td tfoot th thead time tr ul',
    'circle clippath defs desc ellipse g line lineargradient mask path pattern polygon polyline rect',
    'stop svg text tspan use',
  ].join(' '),
);

/** In addition to `aria-*` and `data-*`. */
export const allowedAttributes = names(
  [
    'alt as cite charset class colspan content crossorigin datetime decoding dir download height hidden',
    'href hreflang id lang loading media name open property rel reversed role rowspan scope src start',
    'style tabindex title type value width xml:lang xmlns',
    'clip-path cx cy d dominant-baseline dx dy fill fill-opacity fill-rule font-family font-size',
    'font-style font-weight gradientunits letter-spacing mask offset opacity paint-order',
    'patterncontentunits patterntransform patternunits pointer-events points preserveaspectratio r',
    'rx ry stop-color stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity',
    'stroke-width text-anchor transform vector-effect viewbox x x1 x2 y y1 y2',
  ].join(' '),
);

/** Purposes of `link` in archived pages. */
export const allowedRelations = names('icon preload stylesheet');

/** Attributes with plain text, in which nothing is an address or a rule. */
export const wordAttributes = names('alt content title value name id class lang');
