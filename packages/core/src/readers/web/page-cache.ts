import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { FetchedPage } from '../fetch-page.js'
import { collect, LIMITS } from '../limits.js'

/** A fetched page as it is kept: a line of JSON about it, then its bytes. */
interface Kept {
  readonly asked: string
  readonly address: string
  readonly contentType: string
  readonly fetchedAt: string
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const fileOf = (folder: string, address: string): string =>
  join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.gz`)

const readKept = async (file: string, asked: string): Promise<FetchedPage | null> => {
  try {
    const content = gunzipSync(await readFile(file))
    const end = content.indexOf('\n')
    const kept = JSON.parse(content.subarray(0, end).toString('utf8')) as Kept
    if (kept.asked !== asked) return null
    return { name: asked, address: kept.address, contentType: kept.contentType, bytes: once(content.subarray(end + 1)) }
  } catch {
    return null
  }
}

/** Fetches through a folder of pages: what was fetched once is read from there, so that a run that was interrupted goes on where it was. A file that is damaged is fetched again. */
export const throughCache =
  (fetchPage: (address: string) => Promise<FetchedPage>, folder: string) =>
  async (address: string): Promise<FetchedPage> => {
    const file = fileOf(folder, address)
    const kept = await readKept(file, address)
    if (kept) return kept
    const page = await fetchPage(address)
    const body = await collect(page.bytes, LIMITS.page)
    const about: Kept = {
      asked: address,
      address: page.address,
      contentType: page.contentType,
      fetchedAt: new Date().toISOString(),
    }
    await mkdir(folder, { recursive: true })
    const partial = `${file}.${process.pid}.part`
    await writeFile(partial, gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), body])))
    await rename(partial, file)
    return { ...page, bytes: once(body) }
  }
