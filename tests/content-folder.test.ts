import { once } from 'node:events'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { contentFolder, readContentFolder } from '../src/content-folder.ts'
import { formatProblem } from '../src/model/problem.ts'
import { makeFolder } from './temp-folder.ts'

async function problemsOf(folder: string): Promise<string> {
  const { problems } = await readContentFolder(folder)
  return problems.map(formatProblem).join('\n').replaceAll(folder, 'content')
}

test('every Markdown file of every folder, in order of names, with its bytes', async () => {
  const folder = await makeFolder({ 'two/b.md': 'B', 'two/a.md': 'Ä', 'one/story.md': '' })
  const { files, problems } = await readContentFolder(folder)
  expect(problems).toEqual([])
  expect(files.map(({ path, story, id, bytes }) => [path.replace(folder, 'content'), story, id, [...bytes]])).toEqual([
    ['content/one/story.md', 'one', 'story', []],
    ['content/two/a.md', 'two', 'a', [0xc3, 0x84]],
    ['content/two/b.md', 'two', 'b', [0x42]],
  ])
})

test('what the system or an editor hides is left out', async () => {
  const folder = await makeFolder({ '.DS_Store': '', '.git/config': '', 'one/.a.md.swp': '', 'one/a.md': '' })
  const { files, problems } = await readContentFolder(folder)
  expect(problems).toEqual([])
  expect(files.map(({ id }) => id)).toEqual(['a'])
})

describe('a problem, and no file lost in silence', () => {
  test('a missing folder', async () => {
    const folder = await makeFolder()
    expect(await problemsOf(join(folder, 'nowhere'))).toMatchInlineSnapshot(`
      "content:1:1 expected a folder of stories, found none
          Make a folder in it with a story.md and articles."
    `)
  })

  test('an empty folder', async () => {
    expect(await problemsOf(await makeFolder())).toMatchInlineSnapshot(`
      "content:1:1 expected a folder of stories, found none
          Make a folder in it with a story.md and articles."
    `)
  })

  test('a file in the place of the folder', async () => {
    const folder = await makeFolder({ 'a.md': '' })
    expect(await problemsOf(join(folder, 'a.md'))).toMatchInlineSnapshot(`
      "content:1:1 expected a folder of stories, found none
          Make a folder in it with a story.md and articles."
    `)
  })

  test('a file too large to be an article, which is not read', async () => {
    const folder = await makeFolder({ 'one/a.md': 'word '.repeat(1_000_000) })
    expect(await problemsOf(folder)).toMatchInlineSnapshot(`
      "content/one/a.md:1:1 expected at most 500000 bytes, found 5000000
          Split the file, or take out what is not the article."
    `)
  })

  test('an empty folder of a story', async () => {
    expect(await problemsOf(await makeFolder({ 'one/': '', 'two/a.md': '' }))).toMatchInlineSnapshot(`
      "content/one:1:1 expected a story.md and articles, found nothing
          Fill the folder, or remove it."
    `)
  })

  test('a file beside the stories', async () => {
    expect(await problemsOf(await makeFolder({ 'a.md': '', 'one/a.md': '' }))).toMatchInlineSnapshot(`
      "content/a.md:1:1 expected a folder for each story, found a Markdown file
          Move it into the folder of its story."
    `)
  })

  test('files that are not Markdown, and a folder in a story', async () => {
    const folder = await makeFolder({
      'one/a.md': '',
      'one/b.txt': '',
      'one/c.MD': '',
      'one/d': '',
      'one/e.md/f.md': '',
    })
    expect(await problemsOf(folder)).toMatchInlineSnapshot(`
      "content/one/b.txt:1:1 expected a Markdown file whose name ends in .md, found another kind of file
          Rename it, or move it out of this folder.
      content/one/c.MD:1:1 expected a Markdown file whose name ends in .md, found another kind of file
          Rename it, or move it out of this folder.
      content/one/d:1:1 expected a Markdown file whose name ends in .md, found another kind of file
          Rename it, or move it out of this folder.
      content/one/e.md:1:1 expected a Markdown file whose name ends in .md, found a folder
          Rename it, or move it out of this folder."
    `)
    expect((await readContentFolder(folder)).files.map(({ id }) => id)).toEqual(['a'])
  })

  test('what is neither file nor folder', async () => {
    const folder = await makeFolder({ 'one/a.md': '' })
    const server = createServer().listen(join(folder, 'one', 'b.md'))
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    expect(await problemsOf(folder)).toMatchInlineSnapshot(`
      "content/one/b.md:1:1 expected a Markdown file whose name ends in .md, found another kind of file
          Rename it, or move it out of this folder."
    `)
  })

  // Other systems refuse such a name.
  test.runIf(process.platform === 'linux')('a name that is not UTF-8', async () => {
    const folder = await makeFolder({ 'one/a.md': '' })
    await writeFile(Buffer.concat([Buffer.from(join(folder, 'one/')), Buffer.from([0xfc, 0x2e, 0x6d, 0x64])]), '')
    await mkdir(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xfc])]))
    expect(await problemsOf(folder)).toMatchInlineSnapshot(`
      "content/one/�.md:1:1 expected a name in UTF-8, found bytes that are not
          Rename it.
      content/�:1:1 expected a name in UTF-8, found bytes that are not
          Rename it."
    `)
    expect((await readContentFolder(folder)).files.map(({ id }) => id)).toEqual(['a'])
  })

  // The administrator may read everything.
  test.skipIf(process.getuid?.() === 0)('files and folders that may not be read', async () => {
    const folder = await makeFolder({ 'one/a.md': '', 'one/b.md': '', 'two/a.md': '' })
    const closed = [join(folder, 'one', 'a.md'), join(folder, 'two')]
    for (const path of closed) await chmod(path, 0)
    onTestFinished(async () => {
      for (const path of closed) await chmod(path, 0o700)
    })
    expect(await problemsOf(folder)).toMatchInlineSnapshot(`
      "content/one/a.md:1:1 cannot be read: EACCES: permission denied
          See that it is there, and that you may read it.
      content/two:1:1 cannot be read: EACCES: permission denied
          See that it is there, and that you may read it."
    `)
    expect((await readContentFolder(folder)).files.map(({ id }) => id)).toEqual(['b'])
  })

  test('links, which are not followed', async () => {
    const elsewhere = await makeFolder({ 'secret.md': 'S', 'more/a.md': 'M' })
    const folder = await makeFolder({ 'one/a.md': '' })
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'one', 'b.md'))
    await symlink(join(elsewhere, 'more'), join(folder, 'two'))
    await symlink(join(elsewhere, 'nowhere.md'), join(folder, 'one', 'c.md'))
    expect(await problemsOf(folder)).toMatchInlineSnapshot(`
      "content/one/b.md:1:1 expected a Markdown file whose name ends in .md, found a link to another place
          Put what it leads to in its place, or remove it.
      content/one/c.md:1:1 expected a Markdown file whose name ends in .md, found a link to another place
          Put what it leads to in its place, or remove it.
      content/two:1:1 expected a folder for each story, found a link to another place
          Put what it leads to in its place, or remove it."
    `)
    expect((await readContentFolder(folder)).files.map(({ id }) => id)).toEqual(['a'])
  })
})

test('a folder whose files change is read anew', async () => {
  const folder = await makeFolder({ 'one/a.md': '1' })
  await readContentFolder(folder)
  await mkdir(join(folder, 'two'))
  await writeFile(join(folder, 'two', 'b.md'), '2')
  expect((await readContentFolder(folder)).files.map(({ id }) => id)).toEqual(['a', 'b'])
})

describe('the folder of stories', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('is content, or what CONTENT names', () => {
    vi.stubEnv('CONTENT', undefined)
    expect(contentFolder()).toBe('content')
    vi.stubEnv('CONTENT', 'elsewhere/stories')
    expect(contentFolder()).toBe('elsewhere/stories')
  })
})
