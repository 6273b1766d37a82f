// Articles written in a test in, the story that the real pipeline makes of them out.
import { runPipeline } from '../../src/pipeline.ts'
import type { AllStories } from '../../src/story-groups.ts'
import type { Story, StoryEvent } from '../../src/model/story.ts'

export interface SmallArticle {
  readonly published?: string
  readonly source?: string
  readonly body: string
}

/** Each key is an article's id; `settings` is the front matter of `story.md` under its title. */
export function runSmall(articles: Readonly<Record<string, SmallArticle>>, settings = ''): AllStories {
  const encoder = new TextEncoder()
  const file = (id: string, text: string) => ({
    path: `content/small/${id}.md`,
    story: 'small',
    id,
    bytes: encoder.encode(text),
  })
  const files = Object.entries(articles).map(([id, { published = '2024-05-10', source, body }]) =>
    file(
      id,
      `---\ntitle: Title of ${id}\npublished: ${published}\n${source === undefined ? '' : `source:\n  name: ${source}\n`}---\n\n${body}\n`,
    ),
  )
  return runPipeline([...files, file('story', `---\ntitle: A small story\n${settings}---\n`)])
}

export function buildSmall(articles: Readonly<Record<string, SmallArticle>>, settings = ''): Story {
  const { stories, problems } = runSmall(articles, settings)
  const story = stories[0]
  if (story === undefined) throw new Error(problems.map((problem) => problem.message).join('\n'))
  return story
}

/** The first event with an account that has these words. */
export function eventWith(story: Story, words: string): StoryEvent {
  const found = story.events.find((event) =>
    event.accounts.some(({ article, sentence }) =>
      wordsAt(story, article, sentence.start, sentence.end).includes(words),
    ),
  )
  if (found === undefined) throw new Error(`No event tells "${words}".`)
  return found
}

export function wordsAt(story: Story, article: string, start: number, end: number): string {
  return story.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? ''
}
