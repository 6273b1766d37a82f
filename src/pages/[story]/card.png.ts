// A story's card, for previews of links.
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSite } from '../../load.ts'
import type { Story } from '../../model/story.ts'
import { loadFonts } from '../../load-fonts.ts'
import { buildCard } from '../../site/card.ts'

export const getStaticPaths = (async () => {
  const { stories } = await loadSite()
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ story: Story }> = async ({ props }) => {
  const card = await buildCard(props.story, await loadFonts())
  return new Response(card, { headers: { 'content-type': 'image/png' } })
}
