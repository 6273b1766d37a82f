// The JSON Schema of every story's timeline.json.
import type { APIRoute } from 'astro'
import { createSiteAddress } from '../site/site-address.ts'
import { formatTimelineSchema } from '../site/timeline-schema.ts'

export const GET: APIRoute = ({ site }) => {
  const address = createSiteAddress(site, import.meta.env.BASE_URL)
  const text = formatTimelineSchema(address.absolute(address.routes.asset('timeline.schema.json')))
  return new Response(text, { headers: { 'content-type': 'application/schema+json' } })
}
