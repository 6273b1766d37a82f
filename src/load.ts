// The pages' only door to the content: reads the content folder and gives its stories, those that are kept from another
// run and those that have to be made.
import type { ContentFile } from './article/content-file.ts'
import { contentFolder, readContentFolder } from './content-folder.ts'
import { formatProblem, sortProblems } from './model/problem.ts'
import type { Problem } from './model/problem.ts'
import type { Story } from './model/story.ts'
import { findKeptStory, openStoryCache, placeOf } from './story-cache.ts'
import type { CachePlace } from './story-cache.ts'
import { sweepStoryCache } from './story-cache-sweep.ts'
import { gatherStories, groupByStory } from './story-groups.ts'
import type { StoryResult } from './story-groups.ts'
import type { StoryJob } from './story-job.ts'
import { runStoryJobs } from './story-pool.ts'

export interface Site {
  readonly stories: readonly Story[]
}

/** Thrown when any file has a problem; the message lists them all. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems))
    this.name = 'ContentError'
    this.problems = problems
  }
}

let loaded: Promise<Site> | null = null

/** The site of the content folder, read once; in development a change of content starts this module afresh. */
export function loadSite(): Promise<Site> {
  loaded ??= readSite(contentFolder())
  return loaded
}

/** Reads a folder of stories. Throws a ContentError where any file has a problem. */
export async function readSite(folder: string): Promise<Site> {
  const content = await readContentFolder(folder)
  const { stories, problems } = gatherStories(content.files, await makeStories(content.files, placeOf(folder)))
  const all = sortProblems([...content.problems, ...problems])
  if (all.length > 0) throw new ContentError(all)
  return { stories }
}

async function makeStories(files: readonly ContentFile[], place: CachePlace): Promise<StoryResult[]> {
  const cache = openStoryCache(place)
  const groups = groupByStory(files)
  const kept: StoryResult[] = []
  const jobs: StoryJob[] = []
  for (const group of groups) {
    const story = await findKeptStory(cache, group)
    if (story === null) jobs.push({ cache, group })
    else kept.push({ story, problems: [] })
  }
  const made = await runStoryJobs(jobs)
  await sweepStoryCache(cache, groups)
  return [...kept, ...made]
}

/** One problem a line, then how many there are in how many files. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`
  return [...problems.map(formatProblem), '', count].join('\n')
}
