// `npm run check`: reads all content as a build would and prints every problem at its file, line and column, or that
// there is none. Builds nothing.
import { contentFolder } from '../src/content-folder.ts'
import { ContentError, readSite } from '../src/load.ts'

try {
  const { stories } = await readSite(contentFolder())
  const articles = stories.reduce((sum, story) => sum + story.articles.length, 0)
  console.log(`${count(articles, 'article', 'articles')} in ${count(stories.length, 'story', 'stories')}: no problems.`)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
