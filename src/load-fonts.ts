// Font files for the stories' cards, read from the installed packages once.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CARD_FACES } from './site/card.ts'
import type { CardFont } from './site/card.ts'

let loaded: Promise<CardFont[]> | null = null

/** In order of `CARD_FACES`, the same promise at every call. Rejects where a package of fonts is not installed. */
export function loadFonts(): Promise<CardFont[]> {
  loaded ??= Promise.all(CARD_FACES.map(async (face) => ({ ...face, data: await readFont(face.file) })))
  return loaded
}

/** Resolved from the project's folder: a built copy of this module lies elsewhere. */
async function readFont(file: string): Promise<ArrayBuffer> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const bytes = await readFile(resolve(file))
  return new Uint8Array(bytes).buffer
}
