// Shows the filter form and hides what does not pass it. The choice is kept in the address, so that it can be sent on.

interface Filter {
  readonly source: string
  readonly name: string
  readonly contested: boolean
}

/** A choice that the address holds is applied at once. Does nothing on a page without the form. */
export function addFilters(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-filters]')
  if (form === null) return
  const events = [...page.querySelectorAll<HTMLElement>('[data-event]')]
  const background = page.querySelector<HTMLDetailsElement>('#background')
  const apply = (): void => {
    const filter = readForm(form)
    const active = filter.source !== '' || filter.name !== '' || filter.contested
    for (const event of events) event.hidden = !passes(event.dataset, filter)
    hideEmptyDays(page)
    const shown = events.filter((event) => !event.hidden)
    if (background !== null) {
      background.hidden = !shown.some((event) => background.contains(event))
      if (active && !background.hidden) background.open = true
    }
    report(form, active ? `${shown.length} of ${events.length} events` : '', active)
    keepInAddress(filter)
  }
  restore(form)
  form.hidden = false
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  form.addEventListener('reset', () => setTimeout(apply))
  if (location.search !== '') apply()
}

/** Whether an event's data attributes pass a filter. */
export function passes(data: Readonly<DOMStringMap>, filter: Filter): boolean {
  return (
    (filter.source === '' || has(data['sources'], filter.source)) &&
    (filter.name === '' || has(data['names'], filter.name)) &&
    (!filter.contested || data['contested'] !== undefined)
  )
}

function has(list: string | undefined, item: string): boolean {
  return (list ?? '').split(' ').includes(item)
}

function hideEmptyDays(page: Document): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = isEmpty(part)
  for (const day of page.querySelectorAll<HTMLElement>('[data-day]')) {
    day.hidden = isEmpty(day)
    const anchor = day.getAttribute('aria-labelledby') ?? ''
    const link = page.querySelector<HTMLElement>(`[data-day-link="${CSS.escape(anchor)}"]`)
    if (link !== null) link.hidden = day.hidden
  }
}

function isEmpty(list: HTMLElement): boolean {
  return list.querySelector('[data-event]:not([hidden])') === null
}

function report(form: HTMLFormElement, text: string, active: boolean): void {
  const state = form.querySelector('[role=status]')
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]')
  if (state !== null) state.textContent = text
  if (reset !== null) reset.hidden = !active
}

function readForm(form: HTMLFormElement): Filter {
  const data = new FormData(form)
  const text = (key: string): string => {
    const value = data.get(key)
    return typeof value === 'string' ? value : ''
  }
  return { source: text('source'), name: text('name'), contested: data.has('contested') }
}

function keepInAddress(filter: Filter): void {
  const address = new URL(location.href)
  const values = { source: filter.source, name: filter.name, contested: filter.contested ? '1' : '' }
  for (const [key, value] of Object.entries(values)) {
    if (value === '') address.searchParams.delete(key)
    else address.searchParams.set(key, value)
  }
  if (address.href !== location.href) history.replaceState(null, '', address)
}

function restore(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search)
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? ''
    if ([...select.options].some((option) => option.value === value)) select.value = value
  }
  const box = form.querySelector<HTMLInputElement>('[name=contested]')
  if (box !== null) box.checked = asked.has('contested')
}
