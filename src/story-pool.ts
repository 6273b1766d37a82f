// Jobs come in, their stories go out in the same order: several at a time where there are several, in processes of
// their own.
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Story } from './model/story.ts'
import { failJob } from './failed-job.ts'
import type { MadeStory, StoryResult } from './story-groups.ts'
import type { StoryJob } from './story-job.ts'

interface Workers {
  /** At least 1. */
  readonly most: number
  /** What a worker runs: it answers each StoryJob with one MadeStory. */
  readonly script: string
}

const WORKERS: Workers = {
  most: availableParallelism(),
  script: join(import.meta.dirname, '..', 'scripts', 'story-worker.ts'),
}

/**
 * In MB, of V8's space for young objects; `npm run build` has the same. With 1,000 articles in 20 stories, a worker
 * took 345 MB with 4 or 8, 436 by default, and no more time.
 */
const SEMI_SPACE = 8

/**
 * Bytes of a story's files, some fifty articles: what is larger takes seconds, beside which starting a worker is
 * nothing, and may take more memory than a process has.
 */
const MOST_HERE = 300_000

/**
 * The results depend neither on how many workers there are nor on which is done first. A single small job is done in
 * this process, without the third of a second that another takes to start. A worker that dies costs its own story only,
 * which then has a problem.
 */
export async function runStoryJobs(jobs: readonly StoryJob[], workers: Workers = WORKERS): Promise<StoryResult[]> {
  const [only, ...others] = jobs
  if (only === undefined) return []
  if (others.length === 0 && sizeOf(only) <= MOST_HERE) {
    // What makes a story is loaded only where one is made.
    const { doStoryJob } = await import('./story-job.ts')
    return [readResult(await doStoryJob(only))]
  }
  const results: StoryResult[] = []
  const waiting = [...jobs.entries()].sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))
  const work = async (): Promise<void> => {
    let worker: ChildProcess | null = null
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [position, job] = next
      worker ??= startWorker(workers.script)
      try {
        results[position] = readResult(await ask(worker, job))
      } catch (error) {
        results[position] = readResult(failJob(job.group, error))
        worker.kill()
        worker = null
      }
    }
    worker?.disconnect()
  }
  await Promise.all(Array.from({ length: Math.min(workers.most, jobs.length) }, work))
  return results
}

/** V8 ends with the first where it finds no more memory; the system ends with the second what takes too much. */
const OUT_OF_MEMORY: ReadonlySet<unknown> = new Set(['SIGABRT', 'SIGKILL'])

/**
 * Its memory goes back to the system as it ends; that of a thread stayed with the process for some seconds, when the
 * pages needed theirs.
 */
function startWorker(script: string): ChildProcess {
  return fork(script, { execArgv: [`--max-semi-space-size=${SEMI_SPACE}`], serialization: 'advanced' })
}

/** Rejects where the worker ends before it answers. */
async function ask(worker: ChildProcess, job: StoryJob): Promise<MadeStory> {
  const done = new AbortController()
  const ended = once(worker, 'exit', { signal: done.signal }).then(([code, signal]: (number | string | null)[]) => {
    const end = code === null ? `signal ${signal}` : `code ${code}`
    throw new Error(
      `its process ended with ${end}${OUT_OF_MEMORY.has(signal) ? ', as where memory does not suffice' : ''}`,
    )
  })
  const answered = once(worker, 'message', { signal: done.signal }) as Promise<[MadeStory]>
  try {
    worker.send(job)
    const [made] = await Promise.race([answered, ended])
    return made
  } finally {
    done.abort()
  }
}

/** The largest begin first, so that no worker is left alone with one at the end. */
function sizeOf({ group }: StoryJob): number {
  return group.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

function readResult({ json, problems }: MadeStory): StoryResult {
  return { story: json === null ? null : (JSON.parse(json) as Story), problems }
}
