// `npm run new -- "Title" [--story folder] [--url address] [--published day]`: writes an article's file with the front
// matter that is known so far, and says what to do next. Writes over nothing.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatNewArticle } from '../src/article/new-article.ts'
import { findNameProblem } from '../src/article/file-names.ts'
import { contentFolder } from '../src/content-folder.ts'
import { hasCode } from '../src/error-code.ts'

const USAGE = 'npm run new -- "Title" [--story folder] [--url https://example.org/page] [--published 2024-12-08]'

try {
  console.log(await run(process.argv.slice(2), contentFolder()))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(args: string[], folder: string): Promise<string> {
  const { title, story, url, published } = readArguments(args)
  const known = await findStories(folder)
  const chosen = story ?? onlyOf(known)
  const nameProblem = findNameProblem(chosen, chosen, 'folder')
  if (nameProblem !== null) throw new Error(`${nameProblem.message}: ${nameProblem.hint ?? ''}`)

  const { id, text } = formatNewArticle({ title, url, published })
  const path = join(folder, chosen, `${id}.md`)
  await mkdir(join(folder, chosen), { recursive: true })
  await writeNew(path, text)
  const lines = [`Wrote ${path}`, '', 'Next:']
  if (!known.includes(chosen)) {
    const storyPath = join(folder, chosen, 'story.md')
    await writeNew(storyPath, '---\ntitle:\nlanguage: en\n---\n')
    lines.push(`  Give the new story its title in ${storyPath}.`)
  }
  if (published === null) lines.push('  Fill in "published", the day on which the article was published.')
  if (url !== null)
    lines.push('  See whether "source" has the name that the publisher uses; if so, take it out of "inferred".')
  lines.push('  Put the words of the article below the front matter, as they are.')
  lines.push('  A picture\'s caption is written "> [!photo]" and below it "> " and its words.', '  Then: npm run check')
  return lines.join('\n')
}

function readArguments(args: string[]): {
  title: string
  story: string | null
  url: string | null
  published: string | null
} {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { story: { type: 'string' }, url: { type: 'string' }, published: { type: 'string' } },
  })
  const [title = '', ...others] = positionals
  if (title.trim() === '' || others.length > 0) throw new Error(`Expected one title in quotes.\n${USAGE}`)
  return {
    title: title.trim(),
    story: values.story ?? null,
    url: values.url ?? null,
    published: values.published ?? null,
  }
}

async function findStories(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

function onlyOf(stories: readonly string[]): string {
  const [only, ...others] = stories
  if (only === undefined) throw new Error(`There is no story yet: name one with --story.\n${USAGE}`)
  if (others.length > 0) throw new Error(`There are several stories: choose one with --story: ${stories.join(', ')}`)
  return only
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    if (hasCode(error, 'EEXIST')) {
      throw new Error(`${path} is there already; nothing was written.`, { cause: error })
    }
    throw error
  }
}
