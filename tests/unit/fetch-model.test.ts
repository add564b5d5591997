import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { fetchModel } from '@newsgraph/core'
import { expect, it, test } from 'vitest'

const packed = readFileSync(new URL('../../packages/core/models/engine.bin.gz', import.meta.url))
const answering = (body: BodyInit, status = 200) => ({ fetch: async () => new Response(body, { status }) })

it('reads weights the same, whether the server had the platform unpack them or not', async () => {
  const model = await fetchModel('/engine.bin.gz', answering(packed))
  expect(model.version).toMatch(/ewt/)
  expect((await fetchModel('/engine.bin.gz', answering(gunzipSync(packed)))).version).toBe(model.version)
})

test.each([
  ['an address with nothing', answering('Not found', 404), 'MODEL_MISSING', /from \/w\.gz: the server answers 404/],
  [
    'a server away',
    { fetch: () => Promise.reject(new TypeError('Failed to fetch')) },
    'MODEL_MISSING',
    /Failed to fetch/,
  ],
  ['a page in its place', answering('<!doctype html>'), 'MODEL_DAMAGED', /no header/],
  ['half a file', answering(packed.subarray(0, 100_000)), 'MODEL_DAMAGED', /\/w\.gz cannot be unpacked: 100000 bytes/],
])('says what is wrong with %s', async (_, options, code, message) => {
  await expect(fetchModel('/w.gz', options)).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
})
