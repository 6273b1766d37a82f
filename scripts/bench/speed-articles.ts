// The sentences of published articles in, article files of one size out: for measuring time, where only their length
// may differ.
import type { ContentFile } from '../../src/article/content-file.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'

/** What one source published on one day. */
export interface Published {
  readonly published: CivilDate
  readonly source: string
  readonly sentences: readonly string[]
}

const SENTENCES_A_PARAGRAPH = 2

/**
 * Articles of `size` sentences each, cut one after another from each of those given; what is left of one at its end is
 * dropped.
 */
export function cutBySentences(articles: readonly Published[], size: number): Published[] {
  return articles.flatMap((article) =>
    Array.from({ length: Math.floor(article.sentences.length / size) }, (_, index) => ({
      ...article,
      sentences: article.sentences.slice(index * size, (index + 1) * size),
    })),
  )
}

/** Articles of the fewest sentences that have at least `words` words, as above. */
export function cutByWords(articles: readonly Published[], words: number): Published[] {
  return articles.flatMap((article) => {
    const cut: Published[] = []
    let sentences: string[] = []
    for (const sentence of article.sentences) {
      sentences.push(sentence)
      if (countWords(sentences) < words) continue
      cut.push({ ...article, sentences })
      sentences = []
    }
    return cut
  })
}

/** Runs of characters that are not white space. */
export function countWords(sentences: readonly string[]): number {
  return sentences.reduce((count, sentence) => count + (sentence.match(/\S+/gu)?.length ?? 0), 0)
}

/** So many of a list, spread evenly over it; all where there are no more. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list]
  return list.filter(
    (_, index) => Math.floor(((index + 1) * count) / list.length) > Math.floor((index * count) / list.length),
  )
}

/** As an editor would save it: front matter, and paragraphs of two sentences. `number` tells files apart. */
export function makeFile({ published, source, sentences }: Published, number: number): ContentFile {
  const id = `article-${String(number).padStart(5, '0')}`
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join(' '))
  const front = `---\ntitle: Report ${number}\npublished: ${published}\nsource:\n  name: ${JSON.stringify(source)}\n---\n`
  const bytes = new TextEncoder().encode(`${front}\n${paragraphs.join('\n\n')}\n`)
  return { path: `content/speed/${id}.md`, story: 'speed', id, bytes }
}
