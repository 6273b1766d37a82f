// A story's events as Atom.
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSite } from '../../load.ts'
import type { Story } from '../../model/story.ts'
import { formatAtom } from '../../site/feeds.ts'
import { createSiteAddress } from '../../site/site-address.ts'

export const getStaticPaths = (async () => {
  const { stories } = await loadSite()
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ story: Story }> = ({ props, site }) => {
  const text = formatAtom(props.story, createSiteAddress(site, import.meta.env.BASE_URL))
  return new Response(text, { headers: { 'content-type': 'application/atom+xml' } })
}
