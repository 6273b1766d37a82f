// `npm run explain -- <story> <event>`: prints why the accounts of an event are one event, and what came nearest and
// was left out. The beginning of an event's id is enough where no other begins so.
import { findNearest } from '../src/article/nearest.ts'
import { contentFolder } from '../src/content-folder.ts'
import { ContentError, readSite } from '../src/load.ts'
import { chooseEvent, formatExplanation } from '../src/site/explanation.ts'

const USAGE = 'npm run explain -- <story> <event>'

try {
  const [storyId, eventId, ...others] = process.argv.slice(2)
  if (storyId === undefined || eventId === undefined || others.length > 0)
    fail(`expected a story and an event\n    ${USAGE}`)
  else await explain(storyId, eventId)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  fail(error.message)
}

async function explain(storyId: string, eventId: string): Promise<void> {
  const { stories } = await readSite(contentFolder())
  const story = stories.find(({ id }) => id === storyId)
  if (story === undefined) {
    const ids = stories.map(({ id }) => id)
    const near = findNearest(storyId, ids)
    fail(`no story "${storyId}"${near === null ? '' : `; did you mean "${near}"?`}\n    Stories are ${ids.join(', ')}.`)
    return
  }
  const event = chooseEvent(story, eventId)
  if (typeof event === 'string') fail(event)
  else console.log(formatExplanation(story, event))
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
