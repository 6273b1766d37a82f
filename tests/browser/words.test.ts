// No word of an article is lost on the way to its page, none is added, and nothing of the web page around it was taken
// along.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { findElements, hasClass, wordsOf } from '../../scripts/site-checks/html-page.ts'
import type { HtmlPage } from '../../scripts/site-checks/html-page.ts'
import { readBuiltSite } from '../../scripts/site-checks/site-folder.ts'
import { readSite } from '../../src/load.ts'

const FURNITURE = [
  'Leave a Reply',
  'Win $100',
  'Related Stories',
  'Share this Post',
  'Trending',
  'XYZScripts',
  'Source link',
  'Sign up',
  'Subscribe',
  'Advertisement',
  'Read more',
  'Cookie',
]

const { root, sub, fixture } = inject('sites')

describe.each([root, sub, fixture])('the site at $base made of $content', async ({ folder, base, origin, content }) => {
  const site = await readBuiltSite(folder, base, origin)
  const { stories } = await readSite(content)
  const pageOf = (file: string): HtmlPage => {
    const page = site.pages.get(file)
    if (page === undefined) throw new Error(`${file} is missing`)
    return page
  }

  describe.each(stories)('$id', ({ id: storyId, articles, readings, sentences }) => {
    test.each(articles)('the words of $id stand on its page, all and in order', async ({ id }) => {
      const file = await readFile(join(content, storyId, `${id}.md`), 'utf8')
      const page = pageOf(`${storyId}/articles/${id}/index.html`)
      expect(wordList(articleWords(page))).toEqual(wordList(bodyOfMarkdown(file)))
    })

    test.each(readings)('each sentence of $article has its anchor and one fate', ({ article, sentences: own }) => {
      const page = pageOf(`${storyId}/articles/${article}/index.html`)
      const text = articles.find(({ id }) => id === article)?.text ?? ''
      const shown = findElements(page.tree, (element) => hasClass(element, 'sentence'))
      expect(shown.map(({ properties }) => properties['id'])).toEqual(own.map((_sentence, index) => `s${index + 1}`))
      expect(shown.map((element) => fold(wordsOf(element, isAdded)))).toEqual(
        own.map(({ start, end }) => fold(text.slice(start, end))),
      )
      for (const { start, end } of own) {
        expect(
          sentences.filter((fate) => fate.article === article && fate.start === start && fate.end === end),
        ).toHaveLength(1)
      }
    })
  })

  test('nothing of the web pages around the articles is in it', () => {
    const found = [...site.pages].flatMap(([file, { tree }]) => {
      const words = wordsOf(tree).toLowerCase()
      return FURNITURE.filter((line) => words.includes(line.toLowerCase())).map((line) => `${file}: ${line}`)
    })
    expect(found).toEqual([])
  })

  test('every article of the folder is there', async () => {
    for (const story of await readdir(content)) {
      const files = (await readdir(join(content, story))).filter((file) => file !== 'story.md')
      for (const file of files) pageOf(`${story}/articles/${file.replace(/\.md$/, '')}/index.html`)
      expect(stories.find(({ id }) => id === story)?.articles).toHaveLength(files.length)
    }
  })
})

/**
 * What the site writes among an article's words: numbers of events, what is set as the machine's, the label of a
 * picture.
 */
function isAdded(element: Parameters<typeof hasClass>[0]): boolean {
  return ['ref', 'machine', 'label'].some((name) => hasClass(element, name))
}

function articleWords({ tree }: HtmlPage): string {
  const [text, ...more] = findElements(tree, (element) => element.tagName === 'div' && hasClass(element, 'text'))
  if (text === undefined || more.length > 0) throw new Error('Expected one text of an article.')
  const blocks = findElements(text, ({ tagName }) => /^(?:p|h[2-6]|li|pre)$/.test(tagName))
  return blocks
    .filter((block) => findElements(text, (element) => isAdded(element)).every((added) => !holds(added, block)))
    .map((block) => wordsOf(block, isAdded))
    .join('\n')
}

function holds(outer: Parameters<typeof hasClass>[0], inner: Parameters<typeof hasClass>[0]): boolean {
  return findElements(outer, (element) => element === inner).length > 0
}

/** The body with its Markdown taken away by hand, so that it does not depend on the parser under test. */
function bodyOfMarkdown(file: string): string {
  const body = file.slice(file.indexOf('\n---\n', 3) + 5)
  return body
    .replace(/^(?:> ?)?\[!\w+\].*$/gm, '')
    .replace(/^ {0,3}(?:>|#{1,6}|[-*+]|\d+\.)(?= |$)/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*\\]|(?<!\w)_|_(?!\w)/g, '')
}

function wordList(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function fold(text: string): string {
  return wordList(text).join(' ')
}
