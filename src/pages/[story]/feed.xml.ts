// A story's events as RSS.
import type { APIRoute } from 'astro'
import type { Story } from '../../model/story.ts'
import { formatRss } from '../../site/feeds.ts'
import { createSiteAddress } from '../../site/site-address.ts'
import { listStoryPaths } from '../../story-paths.ts'

export const getStaticPaths = listStoryPaths

export const GET: APIRoute<{ story: Story }> = ({ props, site }) => {
  const text = formatRss(props.story, createSiteAddress(site, import.meta.env.BASE_URL))
  return new Response(text, { headers: { 'content-type': 'application/rss+xml' } })
}
