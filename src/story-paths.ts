// The addresses of a kind of page that every story has one of, each with its story.
import { loadSite } from './load.ts'
import type { Story } from './model/story.ts'

/** For `getStaticPaths` of a page whose one parameter is the story; the page reads `Astro.props.story`. */
export async function listStoryPaths(): Promise<{ params: { story: string }; props: { story: Story } }[]> {
  const { stories } = await loadSite()
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }))
}
