// A story and font data come in, its card goes out: a PNG of 1200 by 630 for previews of links, the same bytes every
// time.
import { renderAsync } from '@resvg/resvg-js'
import satori from 'satori'
import type { Story } from '../model/story.ts'
import { buildCardText } from './card-text.ts'
import type { CardText } from './card-text.ts'
import { buildChart } from './chart.ts'
import type { ChartColumn } from './chart.ts'

/**
 * A font file of @fontsource, by its path in `node_modules`. Faces of one style are tried in order, letter by letter.
 */
export interface CardFace {
  readonly family: string
  readonly file: string
  readonly weight: 400 | 500 | 600
}

export interface CardFont extends CardFace {
  readonly data: ArrayBuffer
}

interface Box {
  readonly type: 'div'
  readonly props: { readonly style: Style; readonly children?: string | readonly Box[] }
}

type Style = Readonly<Record<string, string | number>>

const SERIF = 'Newsreader, Newsreader Extended, Newsreader Vietnamese'
const SANS = 'Public Sans, Public Sans Extended'

export const CARD_FACES: readonly CardFace[] = [
  face('Newsreader', 'newsreader/files/newsreader-latin-500-normal.woff', 500),
  face('Newsreader Extended', 'newsreader/files/newsreader-latin-ext-500-normal.woff', 500),
  face('Newsreader Vietnamese', 'newsreader/files/newsreader-vietnamese-500-normal.woff', 500),
  face('Public Sans', 'public-sans/files/public-sans-latin-500-normal.woff', 500),
  face('Public Sans Extended', 'public-sans/files/public-sans-latin-ext-500-normal.woff', 500),
]

const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 72
const STRIP_WIDTH = 470
const STRIP_HEIGHT = 130
/** Room for two dates below. */
const NARROWEST_STRIP = 260
const WIDEST_COLUMN = 90

/** As the light theme of `tokens.css`. */
const PAPER = '#faf6ee'
const INK = '#211c17'
const SOFT = '#4d453b'
const RULE = '#a89c89'
const ACCENT = '#9b2f16'

/** Font sizes, in pixels, by the longest headline that each leaves in four lines. */
const HEADLINE_SIZES = [
  { upTo: 34, size: 96 },
  { upTo: 70, size: 76 },
  { upTo: 110, size: 62 },
  { upTo: Infinity, size: 50 },
] as const

/**
 * The bytes of the PNG. `fonts` are those of `CARD_FACES`; fonts of the system are not asked. Drawn on another thread.
 */
export async function buildCard(story: Story, fonts: readonly CardFont[]): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, highest } = buildChart(story)
  const text = buildCardText(story, columns)
  const size = HEADLINE_SIZES.find(({ upTo }) => text.headline.length <= upTo)?.size ?? 50
  const card = box({ ...column, width: WIDTH, height: HEIGHT, backgroundColor: PAPER, color: INK, fontFamily: SANS }, [
    box({ width: WIDTH, height: 14, backgroundColor: ACCENT, flexShrink: 0 }),
    box({ ...column, flexGrow: 1, justifyContent: 'space-between', padding: `44px ${MARGIN}px 52px` }, [
      box(column, [
        box({ display: 'flex', fontSize: 22, letterSpacing: 4, color: ACCENT }, 'SYNOPTIC'),
        box({ ...headline, fontSize: size }, text.headline),
      ]),
      box({ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' }, [
        box({ ...column, width: 520 }, [
          box({ display: 'flex', fontSize: 28 }, text.counts),
          box({ display: 'flex', marginTop: 10, fontSize: 22, lineHeight: 1.35, color: SOFT }, text.sources),
        ]),
        drawStrip(columns, highest, text),
      ]),
    ]),
  ])
  const svg = await satori(card, {
    width: WIDTH,
    height: HEIGHT,
    fonts: fonts.map(({ family, data, weight }) => ({ name: family, data, weight, style: 'normal' })),
  })
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return new Uint8Array(picture.asPng())
}

const column: Style = { display: 'flex', flexDirection: 'column' }

const headline: Style = {
  display: 'flex',
  marginTop: 24,
  maxHeight: 280,
  overflow: 'hidden',
  fontFamily: SERIF,
  lineHeight: 1.1,
  wordBreak: 'break-word',
}

/** Reports per day, the highest column red; a folded stretch is left open. */
function drawStrip(columns: readonly ChartColumn[], highest: number, text: CardText): Box {
  const step = Math.min(WIDEST_COLUMN, STRIP_WIDTH / Math.max(1, columns.length))
  const width = Math.max(NARROWEST_STRIP, step * columns.length)
  const bars = columns.map(({ total }) => {
    const height = Math.round((STRIP_HEIGHT * total) / Math.max(1, highest))
    const backgroundColor = total === 0 ? PAPER : total === highest ? ACCENT : INK
    return box({ width: step * 0.8, height, backgroundColor })
  })
  const date: Style = { display: 'flex', fontSize: 20, color: SOFT }
  return box({ ...column, width, opacity: columns.length === 0 ? 0 : 1 }, [
    box(
      {
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'flex-end',
        height: STRIP_HEIGHT,
        borderBottom: `2px solid ${RULE}`,
      },
      bars,
    ),
    box({ display: 'flex', justifyContent: 'space-between', marginTop: 10 }, [
      box(date, text.from),
      box(date, text.to),
    ]),
  ])
}

function box(style: Style, children?: string | readonly Box[]): Box {
  return { type: 'div', props: children === undefined ? { style } : { style, children } }
}

function face(family: string, file: string, weight: CardFace['weight']): CardFace {
  return { family, file: `@fontsource/${file}`, weight }
}
