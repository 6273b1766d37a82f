// Text of articles made fit for XML and HTML: no characters that XML forbids, no markup that an article could bring
// along.

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Without control characters but tab and line ends, without the two code points and half characters that XML 1.0
 * forbids.
 */
export function stripControls(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
}

/** Safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return stripControls(text).replace(/[&<>"']/g, (character) => HTML_ESCAPES[character] ?? '')
}
