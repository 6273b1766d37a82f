// A process of its own, which runs until the one that began it is done with it or gone: a StoryJob a message in, its
// MadeStory out.
import { doStoryJob } from '../src/story-job.ts'
import type { StoryJob } from '../src/story-job.ts'

process.on('message', (job: StoryJob) => {
  void doStoryJob(job).then((made) => {
    if (process.connected) process.send?.(made)
  })
})
