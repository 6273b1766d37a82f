// Headers for hosts that read such a file. Astro leaves out pages that begin with an underscore: astro.config.mjs adds
// this one.
import type { APIRoute } from 'astro'
import { formatHeaders } from '../site/headers.ts'
import { createRoutes } from '../site/routes.ts'

export const GET: APIRoute = () => {
  const text = formatHeaders(createRoutes(import.meta.env.BASE_URL))
  return new Response(text, { headers: { 'content-type': 'text/plain' } })
}
