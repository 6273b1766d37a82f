import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readContentFolder } from '../src/content-folder.ts'
import { formatInterval } from '../src/model/date-text.ts'
import type { Story, StoryEvent } from '../src/model/story.ts'
import { runPipeline } from '../src/pipeline.ts'

const FOLDER = 'tests/fixtures/two-stories'

/**
 * What a person checks of a story: each event's title, day, articles and differences, and how many sentences have which
 * fate.
 */
function outline(story: Story): unknown {
  const fates: Record<string, number> = {}
  for (const { fate } of story.sentences) fates[fate] = (fates[fate] ?? 0) + 1
  return {
    story: story.id,
    title: story.title,
    events: story.events.map((event) => outlineEvent(story, event)),
    fates: Object.fromEntries(Object.entries(fates).toSorted()),
  }
}

function outlineEvent(story: Story, event: StoryEvent): unknown {
  const { start, end, precision, part } = event.when
  const day = start === null || end === null ? 'unknown' : formatInterval(start, end, precision)
  const differences = story.disagreements
    .filter((disagreement) => disagreement.event === event.id)
    .map(({ what, values }) => `${what}: ${values.map(({ value }) => value).join(' / ')}`)
  return {
    title: event.title,
    day: part === null ? day : `${day}, ${part}`,
    told: event.accounts.map(({ article, role }) => (role === 'account' ? article : `${article} (${role})`)),
    ...(differences.length === 0 ? {} : { differences }),
  }
}

test('the stories of two-stories are told as expected.json has them', async () => {
  const { files, problems: unread } = await readContentFolder(`${FOLDER}/content`)
  const { stories, problems } = runPipeline(files)
  expect([...unread, ...problems]).toEqual([])
  const expected: unknown = JSON.parse(await readFile(`${FOLDER}/expected.json`, 'utf8'))
  expect(stories.map(outline)).toEqual(expected)
})
