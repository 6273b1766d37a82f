// A story's card, for previews of links.
import type { APIRoute } from 'astro'
import type { Story } from '../../model/story.ts'
import { loadFonts } from '../../load-fonts.ts'
import { buildCard } from '../../site/card.ts'
import { listStoryPaths } from '../../story-paths.ts'

export const getStaticPaths = listStoryPaths

export const GET: APIRoute<{ story: Story }> = async ({ props }) => {
  const card = await buildCard(props.story, await loadFonts())
  return new Response(card, { headers: { 'content-type': 'image/png' } })
}
