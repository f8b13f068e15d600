// The strictest content policy that the whole page works under; README gives the same text for a host's headers.
// Nothing comes from another host and no script stands in a page. `style` attributes are the exception: the preview of
// an embed shows code that has some. Frames of the page are not limited here, since it is made to be embedded.
// Uses nothing.

export const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src-attr 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
