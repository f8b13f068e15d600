// The strictest content security policy under which the whole page works; README gives the same text for the headers
// of a host. Nothing comes from another host, and no script is inside a page. `style` attributes are allowed, because
// the preview of an embed shows code that has some. The policy does not limit who may put the page in a frame,
// because it is made to be embedded. Imports nothing.

export const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src-attr 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
