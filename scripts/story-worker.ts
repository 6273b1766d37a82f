// A process of its own, which runs until the one that began it is done with it or gone: a StoryJob a message in, its
// MadeStory out.
import { setFlagsFromString } from 'node:v8'
import { doStoryJob } from '../src/story-job.ts'
import type { StoryJob } from '../src/story-job.ts'

/**
 * In calls of a function, after which V8 optimises it a second time, by default 3,000: a fifth of a worker's processor
 * time went there. With 1,000 articles in 20 stories, 30,000 took 11.1 s instead of 11.8, 100,000 no less than 3,000.
 */
const OPTIMISED_AGAIN = 30_000

// Other V8s may not know the flag, and would say so.
if (process.versions.v8.startsWith('13.')) setFlagsFromString(`--invocation-count-for-turbofan=${OPTIMISED_AGAIN}`)

process.on('message', (job: StoryJob) => {
  void doStoryJob(job).then((made) => {
    if (process.connected) process.send?.(made)
  })
})
