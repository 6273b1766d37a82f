// `npm run generate -- 1000 20 FOLDER`: writes that many made-up articles in that many stories, for measuring how
// builds grow. The same numbers give the same files: the dice are seeded, and no clock is asked.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addDays, civilDateOf } from '../src/model/civil-date.ts'
import type { CivilDate } from '../src/model/civil-date.ts'
import { formatDay } from '../src/model/date-text.ts'

const SENTENCES_AN_ARTICLE = 26
const HAPPENINGS_A_STORY = 60
const PARAGRAPH = 3
const DAYS = 20

const FIRST = ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Farid', 'Greta', 'Hugo', 'Irina', 'Jonas', 'Karim', 'Lena']
const LAST = [
  'Almond',
  'Brook',
  'Castel',
  'Dorn',
  'Ekberg',
  'Falk',
  'Grove',
  'Holm',
  'Ivers',
  'Jarvis',
  'Kestrel',
  'Lund',
]
const ROLE = ['Mayor', 'Minister', 'General', 'Senator', 'Judge', 'Governor', 'Professor', 'Captain']
const PLACE = [
  'Northport',
  'Eastholm',
  'Westford',
  'Southbay',
  'Redcliff',
  'Millbrook',
  'Stonebridge',
  'Fairhaven',
  'Longmoor',
  'Ashdown',
]
const DEED: readonly (readonly [string, string])[] = [
  ['visited the flooded quarter of', 'toured the flooded quarter of'],
  ['announced a new hospital for', 'promised a new hospital for'],
  ['closed the old harbour of', 'shut the old harbour of'],
  ['sent 200 soldiers to', 'deployed 200 soldiers to'],
  ['opened the long tunnel under', 'inaugurated the long tunnel under'],
  ['resigned after the strike in', 'stepped down after the strike in'],
  ['signed the river treaty in', 'agreed the river treaty in'],
  ['condemned the attack on the station of', 'denounced the attack on the station of'],
]
const TAIL = [
  '',
  ', officials said',
  ', according to the council',
  ' after weeks of talks',
  ' as crowds gathered in the square',
  ' despite heavy rain',
]

interface Happening {
  readonly who: string
  readonly role: string
  readonly where: string
  readonly deed: readonly [string, string]
  readonly day: CivilDate
}

const [articles = '1000', stories = '20', folder = '.cache/generated', ...others] = process.argv.slice(2)
if (!isCount(articles) || !isCount(stories) || Number(articles) < Number(stories) || others.length > 0) {
  console.error('expected how many articles, in how many stories, of one article at least, and a folder')
  console.error('    npm run generate -- 1000 20 .cache/generated')
  process.exit(1)
}
const dice = createDice(20_241_208)
const start = civilDateOf(2024, 3, 1)
if (start === null) throw new Error('The first day does not exist.')

for (let story = 0; story < Number(stories); story += 1) {
  const id = `story-${String(story + 1).padStart(3, '0')}`
  await mkdir(join(folder, id), { recursive: true })
  await writeFile(join(folder, id, 'story.md'), `---\ntitle: The ${dice.pick(PLACE)} affair ${story + 1}\n---\n`)
  const happenings = Array.from({ length: HAPPENINGS_A_STORY }, () => makeHappening(start))
  const count = Math.floor(Number(articles) / Number(stories)) + (story < Number(articles) % Number(stories) ? 1 : 0)
  for (let article = 0; article < count; article += 1) {
    const name = `article-${String(article + 1).padStart(4, '0')}`
    await writeFile(join(folder, id, `${name}.md`), makeArticle(happenings, start, article))
  }
}
console.log(`${articles} articles in ${stories} stories: ${folder}`)

function isCount(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text)
}

function makeHappening(first: CivilDate): Happening {
  return {
    who: `${dice.pick(FIRST)} ${dice.pick(LAST)}`,
    role: dice.pick(ROLE),
    where: dice.pick(PLACE),
    deed: dice.pick(DEED),
    day: addDays(first, dice.below(DAYS)),
  }
}

function makeArticle(happenings: readonly Happening[], first: CivilDate, number: number): string {
  const published = addDays(first, DAYS + (number % 5))
  const sentences = Array.from({ length: SENTENCES_AN_ARTICLE }, () => makeSentence(dice.pick(happenings)))
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + PARAGRAPH).join(' '))
  const source = `source:\n  name: The ${dice.pick(PLACE)} Herald ${(number % 12) + 1}`
  return `---\ntitle: Report ${number + 1} from ${dice.pick(PLACE)}\npublished: ${published}\n${source}\n---\n\n${paragraphs.join('\n\n')}\n`
}

function makeSentence({ who, role, where, deed, day }: Happening): string {
  const done = dice.below(2) === 0 ? deed[0] : deed[1]
  const when = dice.below(2) === 0 ? ` on ${formatDay(day)}` : ''
  const how = 'The plan had been in the making for years and was met with both relief and doubt in the region'
  const more = dice.below(3) === 0 ? ` ${how}.` : ''
  return `${role} ${who} ${done} ${where}${when}${dice.pick(TAIL)}.${more}`
}

/** A small seeded generator (mulberry32 by Tommy Ettinger, public domain). */
function createDice(seed: number): { below(limit: number): number; pick<T>(list: readonly T[]): T } {
  let state = seed
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
  return {
    below,
    pick(list) {
      const item = list[below(list.length)]
      if (item === undefined) throw new RangeError('Nothing to pick from.')
      return item
    },
  }
}
