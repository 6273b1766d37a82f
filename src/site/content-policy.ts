// What a browser may load and do for a page, as Content Security Policies (CSP 3): nothing but files of the site
// itself. A data block in a page, as JSON-LD is, is no script to them.

/** For a page's own `<meta>`; in development there is none, as Vite puts scripts and styles into the page. */
export const PAGE_POLICY = join([
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  // Nothing of the site's own asks for anything; what judges a page from inside it, as Lighthouse does, asks for
  // robots.txt.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
])

/**
 * For a header: what a `<meta>` cannot say, and what also holds for files that are no pages. A browser keeps to both.
 */
export const HOST_POLICY = join([
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
])

function join(directives: readonly string[]): string {
  return directives.join('; ')
}
