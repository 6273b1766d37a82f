// Whatever the built sites point at is there: links, anchors, feeds, sitemaps, ids and spans of the JSON. And their
// HTML is valid.
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { checkHtml } from '../../scripts/site-checks/check-html.ts'
import { checkLinks } from '../../scripts/site-checks/check-links.ts'
import { checkTimeline } from '../../scripts/site-checks/check-timeline.ts'
import { addressOf, readBuiltSite, textOf } from '../../scripts/site-checks/site-folder.ts'
import type { BuiltSite } from '../../scripts/site-checks/site-folder.ts'
import { readSite } from '../../src/load.ts'
import { viewDayPages } from '../../src/site/day-view.ts'
import { isLong } from '../../src/site/long-story.ts'
import { createRoutes } from '../../src/site/routes.ts'

const sites = inject('sites')

describe.each(Object.entries(sites))('the site %s', async (_name, { folder, base, origin, content, address }) => {
  const site = await readBuiltSite(folder, base, origin)
  const { stories } = await readSite(content)

  test('has the pages of every story', () => {
    const expected = stories.flatMap((story) => {
      const { id, events, articles, names } = story
      return [
        `${id}/index.html`,
        ...['names', 'quotations', 'coverage', 'method'].map((part) => `${id}/${part}/index.html`),
        ...events.map((event) => `${id}/events/${event.id}/index.html`),
        ...articles.map((article) => `${id}/articles/${article.id}/index.html`),
        ...names.map((name) => `${id}/names/${name.id}/index.html`),
        ...viewDayPages(story, createRoutes('/')).map(({ key }) => `${id}/days/${key}/index.html`),
        ...(isLong(story) ? [`${id}/articles/index.html`] : []),
      ]
    })
    expect([...site.pages.keys()].sort()).toEqual([...expected, '404.html', 'index.html'].sort())
  })

  test('points only at what is there', () => {
    expect(checkLinks(site)).toEqual([])
  })

  test('has valid HTML', async () => {
    expect(await checkHtml(site)).toEqual([])
  })

  test.each(stories)('$id: the timeline keeps its schema, its ids, its spans and its fates', (story) => {
    expect(checkTimeline(textOf(site, `${story.id}/timeline.json`), story)).toEqual([])
  })

  test('publishes a schema that its timelines keep and other things do not', () => {
    const schema = z.fromJSONSchema(JSON.parse(textOf(site, 'timeline.schema.json')) as z.core.JSONSchema.JSONSchema)
    for (const { id } of stories) {
      const timeline = JSON.parse(textOf(site, `${id}/timeline.json`)) as Record<string, unknown>
      expect(schema.safeParse(timeline).error?.issues ?? []).toEqual([])
      expect(schema.safeParse({ ...timeline, events: 'none' }).success).toBe(false)
      expect(schema.safeParse({ ...timeline, more: 1 }).success).toBe(false)
    }
  })

  test('is served whole', async () => {
    const answers = await Promise.all(
      [...site.files.keys()]
        .filter((file) => !file.startsWith('_') && file !== '404.html')
        .map(async (file) => {
          const { pathname } = addressOf(site, file)
          return `${file} ${(await fetch(new URL(pathname, address))).status}`
        }),
    )
    expect(answers.filter((answer) => !answer.endsWith(' 200'))).toEqual([])
  })
})

describe('the checks themselves', async () => {
  const { folder, base, origin } = sites.sub
  const whole = await readBuiltSite(folder, base, origin)
  const without = (file: string): BuiltSite => {
    const less = <T>(map: ReadonlyMap<string, T>): Map<string, T> => new Map([...map].filter(([key]) => key !== file))
    return { ...whole, files: less(whole.files), pages: less(whole.pages) }
  }

  test.each(['fall-of-assad/method/index.html', 'fall-of-assad/card.png', 'robots.txt', 'favicon.svg'])(
    'find that %s is missing',
    (file) => {
      expect(whole.files.has(file)).toBe(true)
      expect(checkLinks(without(file))).not.toEqual([])
    },
  )

  test('find that an anchor is missing', () => {
    const pages = new Map([...whole.pages].map(([file, page]) => [file, { ...page, ids: new Set<string>() }]))
    expect(checkLinks({ ...whole, pages })).toContain('index.html: a "#main" has no such anchor')
  })

  test('find that the base is another', async () => {
    expect(checkLinks(await readBuiltSite(folder, '/', origin)).length).toBeGreaterThan(100)
  })

  test('find a timeline whose spans have slipped', async () => {
    const [story] = (await readSite('content')).stories
    const text = textOf(whole, join('fall-of-assad', 'timeline.json'))
    const slipped = text.replace(/"start":\s*(\d+)/, (_all, start: string) => `"start":${Number(start) + 1}`)
    if (story === undefined) throw new Error('There is no story.')
    expect(checkTimeline(text, story)).toEqual([])
    expect(checkTimeline(slipped, story)).not.toEqual([])
  })
})
