// Tells robots that they may read everything, and where the list of pages is.
import type { APIRoute } from 'astro'
import { formatRobots } from '../site/robots.ts'
import { createSiteAddress } from '../site/site-address.ts'

export const GET: APIRoute = ({ site }) => {
  const text = formatRobots(createSiteAddress(site, import.meta.env.BASE_URL))
  return new Response(text, { headers: { 'content-type': 'text/plain' } })
}
