// Marks in the list of days the one that the reader is in.

/**
 * Sets `aria-current` on the link of the first day in sight. Does nothing where the page lists no days, or the browser
 * cannot observe.
 */
export function addDayTracking(page: Document): void {
  const days = [...page.querySelectorAll<HTMLElement>('[data-day]')]
  const links = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-day-link]')].map((item) => [
      item.dataset['dayLink'] ?? '',
      item.querySelector('a'),
    ]),
  )
  if (links.size === 0 || !('IntersectionObserver' in window)) return
  const inSight = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) inSight.add(entry.target)
        else inSight.delete(entry.target)
      }
      const first = days.find((day) => inSight.has(day))
      const current = first?.getAttribute('aria-labelledby') ?? ''
      for (const [anchor, link] of links) {
        if (anchor === current) link?.setAttribute('aria-current', 'true')
        else link?.removeAttribute('aria-current')
      }
    },
    { rootMargin: '-10% 0px -75% 0px' },
  )
  for (const day of days) observer.observe(day)
}
