// A story for programs, as timeline.schema.json describes it.
import type { APIRoute } from 'astro'
import type { Story } from '../../model/story.ts'
import { formatTimeline } from '../../site/timeline-json.ts'
import { listStoryPaths } from '../../story-paths.ts'

export const getStaticPaths = listStoryPaths

export const GET: APIRoute<{ story: Story }> = ({ props }) => {
  return new Response(formatTimeline(props.story), { headers: { 'content-type': 'application/json' } })
}
