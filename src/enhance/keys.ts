// j and k go to the next and previous event in sight, ? tells so. No key does anything while the reader types or holds
// a modifier.

/** Adds the dialog of keys to the body and listens from then on: once for each page. */
export function addKeys(page: Document): void {
  const help = makeHelp(page)
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (event.key === 'j') go(page, 1)
    else if (event.key === 'k') go(page, -1)
    else if (event.key === '?') help.showModal()
    else return
    event.preventDefault()
  })
}

function go(page: Document, by: 1 | -1): void {
  const links = [...page.querySelectorAll<HTMLElement>('[data-event] .title a')].filter((link) =>
    link.checkVisibility(),
  )
  const at = links.findIndex((link) => link.closest('[data-event]')?.contains(page.activeElement) === true)
  const target = links[at < 0 ? firstInSight(links, by) : at + by]
  if (target === undefined) return
  target.focus({ preventScroll: true })
  target.closest('[data-event]')?.scrollIntoView({ block: 'start' })
}

/** Where the reader has no event in focus: the one below the top of the window, or the one above it. */
function firstInSight(links: readonly HTMLElement[], by: 1 | -1): number {
  const below = links.findIndex((link) => link.getBoundingClientRect().top > 0)
  return by === 1 ? below : (below < 0 ? links.length : below) - 1
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog, [contenteditable]') !== null
}

function makeHelp(page: Document): HTMLDialogElement {
  const dialog = page.createElement('dialog')
  dialog.className = 'help machine'
  dialog.setAttribute('aria-label', 'Keys')
  const list = page.createElement('dl')
  for (const [key, does] of [
    ['j', 'next event'],
    ['k', 'previous event'],
    ['?', 'these keys'],
    ['Esc', 'close'],
  ] as const) {
    const term = page.createElement('dt')
    const text = page.createElement('dd')
    term.textContent = key
    text.textContent = does
    list.append(term, text)
  }
  const close = page.createElement('button')
  close.textContent = 'Close'
  close.addEventListener('click', () => {
    dialog.close()
  })
  dialog.append(list, close)
  page.body.append(dialog)
  return dialog
}
