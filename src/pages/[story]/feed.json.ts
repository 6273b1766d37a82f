// A story's events as a JSON Feed.
import type { APIRoute } from 'astro'
import type { Story } from '../../model/story.ts'
import { formatJsonFeed } from '../../site/feeds.ts'
import { createSiteAddress } from '../../site/site-address.ts'
import { listStoryPaths } from '../../story-paths.ts'

export const getStaticPaths = listStoryPaths

export const GET: APIRoute<{ story: Story }> = ({ props, site }) => {
  const text = formatJsonFeed(props.story, createSiteAddress(site, import.meta.env.BASE_URL))
  return new Response(text, { headers: { 'content-type': 'application/feed+json' } })
}
