/** Writes a picture with at most 256 colours: a screenshot takes a third of its size so. */
import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

/** The pixels of a PNG as [red, green, blue, alpha] bytes; the browser decodes it. */
const decode = async (browser, pixels) => {
  const blank = await browser.newPage()
  const { width, height, data } = await blank.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let text = ''
    for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192))
    return { width: bitmap.width, height: bitmap.height, data: btoa(text) }
  }, pixels.toString('base64'))
  await blank.close()
  return { width, height, data: Buffer.from(data, 'base64') }
}

const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

/** The commonest colours, none nearer to another than `apart`. */
const choosePalette = (counts, apart) => {
  const palette = []
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (palette.length === 256) break
    if (palette.every(p => distance(p, colour) >= apart)) palette.push(colour)
  }
  return palette
}

const chunk = (type, body) => {
  const named = Buffer.concat([Buffer.from(type), body])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** Writes `pixels` (a PNG) as an indexed PNG. Returns its size in bytes. */
export const writeIndexedPng = async (browser, { pixels, file }) => {
  const { width, height, data } = await decode(browser, pixels)
  const colourAt = i => (data[i] << 16) | (data[i + 1] << 8) | data[i + 2]
  const counts = new Map()
  for (let i = 0; i < data.length; i += 4) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1)
  const palette = choosePalette(counts, 48)
  const nearest = new Map()
  for (const colour of counts.keys()) {
    let best = 0
    for (let p = 1; p < palette.length; p++)
      if (distance(palette[p], colour) < distance(palette[best], colour)) best = p
    nearest.set(colour, best)
  }
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest.get(colourAt((y * width + x) * 4))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, indexed.
  head.set([8, 3, 0, 0, 0], 8)
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(c => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  writeFileSync(file, png)
  return png.length
}
