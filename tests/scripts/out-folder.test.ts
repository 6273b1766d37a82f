import { realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { findOutProblem, outFolder, resolveOut } from '../../scripts/out-folder.ts'
import { formatSettingProblem } from '../../src/setting-problem.ts'
import { makeFolder, OTHER_DISK } from '../temp-folder.ts'

const FILES = {
  'project/content/harbour/story.md': '',
  'project/src/load.ts': '',
  'project/dist/timeline.schema.json': '',
  'project/dist/index.html': '',
  'project/empty/': '',
  'project/notes.txt': '',
  'project/pages/timeline.schema.json': '',
  'project/pages/.git/HEAD': '',
  'project/photos/a.jpg': '',
  'project/photos/b.jpg': '',
}

async function makeProject(): Promise<string> {
  return realpath(await makeFolder(FILES))
}

describe('findOutProblem', () => {
  test.each(['dist', 'empty', 'new', 'new/deep', '../elsewhere', '../project-site', 'content-site'])(
    'none in %s',
    async (out) => {
      const project = join(await makeProject(), 'project')
      expect(await findOutProblem(join(project, out), project, join(project, 'content'))).toBeNull()
    },
  )

  test('every other folder is told, and what it is', async () => {
    const place = await makeProject()
    const project = join(place, 'project')
    const told = [
      '.',
      '..',
      'content',
      'content/harbour',
      'content/new',
      'src',
      'src/public/new',
      'photos',
      'pages',
      'notes.txt',
      'notes.txt/deep/site',
    ]
    const problems = await Promise.all(
      told.map((out) => findOutProblem(join(project, out), project, join(project, 'content'))),
    )
    const lines = problems.map((each) => (each === null ? 'none' : formatSettingProblem(each)))
    expect(lines.join('\n').replaceAll(place, '/home/ann')).toMatchInlineSnapshot(`
      "OUT: expected a folder of its own, found /home/ann/project, which holds this project
          A build replaces the whole folder: name another.
      OUT: expected a folder of its own, found /home/ann, which holds this project
          A build replaces the whole folder: name another.
      OUT: expected a folder of its own, found /home/ann/project/content, which holds the stories
          A build replaces the whole folder: name another.
      OUT: expected a folder of its own, found /home/ann/project/content/harbour, which is among the stories
          A build replaces the whole folder: name another.
      OUT: expected a folder of its own, found /home/ann/project/content/new, which is among the stories
          A build replaces the whole folder: name another.
      OUT: expected a folder of its own, found /home/ann/project/src, which is among what sites are made of
          A build replaces the whole folder: name another.
      OUT: expected a folder of its own, found /home/ann/project/src/public/new, which is among what sites are made of
          A build replaces the whole folder: name another.
      OUT: expected an empty folder or a site that was built before, found "a.jpg" and 1 more in /home/ann/project/photos
          A build replaces the whole folder: name another, or empty this one.
      OUT: expected a folder that may be replaced whole, found .git in /home/ann/project/pages
          Build into another folder, and copy the site from there.
      OUT: expected a folder, found a file: /home/ann/project/notes.txt
          Name a folder, or remove the file.
      OUT: expected a folder, found a file: /home/ann/project/notes.txt
          Name a folder, or remove the file."
    `)
  })

  test.skipIf(OTHER_DISK === null)('where a disk is mounted no other folder can be put', async () => {
    const project = join(await makeProject(), 'project')
    const problem = await findOutProblem(OTHER_DISK ?? '', project, join(project, 'content'))
    expect(problem === null ? 'none' : formatSettingProblem(problem)).toMatchInlineSnapshot(`
      "OUT: expected a folder that can be replaced, found where a disk is mounted: /dev/shm
          Build into a folder in it: /dev/shm/site"
    `)
  })

  test('stories outside the project are not built over', async () => {
    const place = await makeProject()
    const problem = await findOutProblem(join(place, 'stories'), join(place, 'project'), join(place, 'stories'))
    expect(problem?.message).toContain('which holds the stories')
  })
})

describe('resolveOut', () => {
  test('follows a link, as far as the folder is there', async () => {
    const place = await makeProject()
    await symlink(join(place, 'project'), join(place, 'link'))
    expect(await resolveOut(join(place, 'link', 'dist'))).toBe(join(place, 'project', 'dist'))
    expect(await resolveOut(join(place, 'link', 'new', 'deep'))).toBe(join(place, 'project', 'new', 'deep'))
  })

  test('gives an absolute path', async () => {
    expect(await resolveOut('not-there/deep')).toBe(join(await realpath(process.cwd()), 'not-there', 'deep'))
  })
})

test.each([
  [undefined, 'dist'],
  ['', 'dist'],
  ['public', 'public'],
])('OUT is %j: %s', (value, expected) => {
  vi.stubEnv('OUT', value)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(outFolder()).toBe(expected)
})
