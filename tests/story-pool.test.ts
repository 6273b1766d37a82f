import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ContentFile } from '../src/article/content-file.ts'
import { formatProblem } from '../src/model/problem.ts'
import { makeStory } from '../src/pipeline.ts'
import { groupByStory } from '../src/story-groups.ts'
import type { StoryResult } from '../src/story-groups.ts'
import { keepStory, openStoryCache } from '../src/story-cache.ts'
import type { StoryJob } from '../src/story-job.ts'
import { runStoryJobs } from '../src/story-pool.ts'
import { makeFolder } from './temp-folder.ts'

const SCRIPT = join(import.meta.dirname, '..', 'scripts', 'story-worker.ts')

function file(story: string, id: string, text: string): ContentFile {
  return { path: `content/${story}/${id}.md`, story, id, bytes: new TextEncoder().encode(text) }
}

/** The later a story stands in the list, the more it holds, so that the last is begun first. */
const FILES = ['east', 'north', 'south', 'west'].flatMap((story, at) => [
  file(story, 'story', `---\ntitle: Story of ${story}\n---\n`),
  ...Array.from({ length: at + 1 }, (_, number) =>
    file(
      story,
      `a${number}`,
      `---\ntitle: T\npublished: ${story === 'south' ? 'soon' : '2024-05-10'}\n---\n\nGeneral Anna Holm left Mirelle on Tuesday, ${number} aides said.\n`,
    ),
  ),
])
const GROUPS = groupByStory(FILES)

async function makeJobs(): Promise<StoryJob[]> {
  const cache = openStoryCache({ content: 'content', folder: await makeFolder(), sources: [] })
  return GROUPS.map((group) => ({ cache, group }))
}

function problemsOf(results: readonly StoryResult[]): string[] {
  return results.flatMap(({ problems }) =>
    problems.map((problem) => formatProblem(problem).replace(/\n\s+at [^]*/, '')),
  )
}

test('no jobs, no results', async () => {
  expect(await runStoryJobs([])).toEqual([])
})

test.each([1, 2, 9])('%i workers give, in order, the stories and problems that this process gives', async (most) => {
  const results = await runStoryJobs(await makeJobs(), { most, script: SCRIPT })
  expect(results).toStrictEqual(GROUPS.map((group) => makeStory(group)))
  expect(results.map(({ story }) => story?.title)).toEqual([
    'Story of east',
    'Story of north',
    undefined,
    'Story of west',
  ])
})

test('a single small job gives the same, without a worker', async () => {
  const [job] = await makeJobs()
  if (job === undefined) throw new Error('Expected a job.')
  const results = await runStoryJobs([job], { most: 1, script: 'no such script' })
  expect(results).toStrictEqual([makeStory(job.group)])
})

test('what was kept is not read again', async () => {
  const jobs = await makeJobs()
  for (const { cache, group } of jobs) {
    const { story } = makeStory(group)
    if (story !== null) await keepStory(cache, group, JSON.stringify(story).replaceAll('"title":"T"', '"title":"Kept"'))
  }
  const again = await runStoryJobs(jobs)
  expect(again.map(({ story }) => new Set(story?.articles.map(({ title }) => title)))).toEqual(
    GROUPS.map(({ id }) => new Set(id === 'south' ? [] : ['Kept'])),
  )
})

describe('a worker that dies is a problem of its story, and the others are made', () => {
  /** Dies at the story of the north, and does the others as it should. */
  const workers = async (death: string) => {
    const folder = await makeFolder({
      'worker.mjs': `
        import { doStoryJob } from ${JSON.stringify(join(import.meta.dirname, '..', 'src', 'story-job.ts'))}
        process.on('message', async (job) => {
          if (job.group.id === 'north') ${death}
          process.send(await doStoryJob(job))
        })`,
    })
    return { most: 2, script: join(folder, 'worker.mjs') }
  }

  test.each([
    ['ends', 'process.exit(3)', 'its process ended with code 3'],
    [
      'is killed',
      "process.kill(process.pid, 'SIGKILL')",
      'its process ended with signal SIGKILL, as where memory does not suffice',
    ],
    ['ends without a word', 'process.exit(0)', 'its process ended with code 0'],
  ])('%s', async (_, death, said) => {
    const results = await runStoryJobs(await makeJobs(), await workers(death))
    expect(results.map(({ story }) => story?.id)).toEqual(['east', undefined, undefined, 'west'])
    expect(problemsOf(results.slice(0, 2))).toEqual([
      `content/north/story.md:1:1 the story "north" could not be made: ${said}\n    This is a fault of the program, not of the file.`,
    ])
  })

  test('a single large one', async () => {
    const large = new TextEncoder().encode(
      `---\ntitle: T\npublished: 2024-05-10\n---\n\n${'It rained.\n\n'.repeat(4000)}`,
    )
    const files = ['story', ...Array.from({ length: 8 }, (_, at) => `a${at}`)].map((id) => {
      return { ...file('north', id, '---\ntitle: North\n---\n'), ...(id === 'story' ? {} : { bytes: large }) }
    })
    const cache = openStoryCache({ content: 'content', folder: await makeFolder(), sources: [] })
    const jobs = groupByStory(files).map((group) => ({ cache, group }))
    expect(problemsOf(await runStoryJobs(jobs, await workers('process.abort()')))).toEqual([
      'content/north/story.md:1:1 the story "north" could not be made: its process ended with signal SIGABRT, as where memory does not suffice\n    This is a fault of the program, not of the file.',
    ])
  })

  test('all of them', async () => {
    const results = await runStoryJobs(await makeJobs(), { most: 2, script: join(await makeFolder(), 'missing.mjs') })
    expect(problemsOf(results).map((problem) => problem.split('\n')[0])).toEqual(
      GROUPS.map(
        ({ id }) => `content/${id}/story.md:1:1 the story "${id}" could not be made: its process ended with code 1`,
      ),
    )
  })
})
