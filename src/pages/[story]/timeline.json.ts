// A story for programs, as timeline.schema.json describes it.
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSite } from '../../load.ts'
import type { Story } from '../../model/story.ts'
import { formatTimeline } from '../../site/timeline-json.ts'

export const getStaticPaths = (async () => {
  const { stories } = await loadSite()
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ story: Story }> = ({ props }) => {
  return new Response(formatTimeline(props.story), { headers: { 'content-type': 'application/json' } })
}
