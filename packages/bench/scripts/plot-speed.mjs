/**
 * Draws docs/images/speed-*.svg from what `newsgraph bench speed --growth N --json` printed:
 *   node packages/bench/scripts/plot-speed.mjs speed.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/workspace.mjs'

const { layers, threads, growth } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const BLUE = '#2b6cb0'
const GREY = '#4a5568'
const FONT = 'font-family="system-ui, sans-serif" font-size="13"'
const text = (x, y, content, { anchor = 'start', fill = GREY } = {}) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}" ${FONT}>${content}</text>`
const page = (width, height, title, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">\n` +
  `<title>${title}</title>\n<rect width="100%" height="100%" fill="#fff"/>\n${parts.join('\n')}\n</svg>\n`
const save = (name, svg) => writeFileSync(join(root, 'docs/images', name), svg)

/** Seconds for a thousand sentences, one bar a layer. */
const drawLayers = () => {
  const rows = Object.entries(layers).map(([name, rate]) => [name, 1000 / rate.sentencesPerSecond])
  const most = Math.max(...rows.map(([, seconds]) => seconds))
  const parts = rows.flatMap(([name, seconds], i) => {
    const width = Math.max(1, (380 * seconds) / most)
    const y = 44 + i * 30
    return [
      text(150, y + 15, name, { anchor: 'end' }),
      `<rect x="160" y="${y}" width="${width.toFixed(1)}" height="20" fill="${BLUE}"/>`,
      text(166 + width, y + 15, `${seconds.toFixed(2)} s`),
    ]
  })
  const title = 'Seconds for 1,000 sentences on one thread'
  save('speed-layers.svg', page(640, 54 + rows.length * 30, title, [text(20, 24, title, { fill: '#000' }), ...parts]))
}

/** A curve over sizes on two logarithmic axes: where cost is linear it is as steep as the grey line. */
const drawGrowth = (name, title, points) => {
  const first = points[0]
  const decades = Math.log10(points[points.length - 1].size / first.size)
  const x = size => 70 + (500 * Math.log10(size / first.size)) / decades
  const y = seconds => 260 - (200 * Math.log10(seconds / first.seconds)) / decades
  const line = list => list.map(p => `${x(p.size).toFixed(1)},${y(p.seconds).toFixed(1)}`).join(' ')
  const linear = points.map(p => ({ size: p.size, seconds: (first.seconds * p.size) / first.size }))
  save(
    name,
    page(640, 310, title, [
      text(20, 24, title, { fill: '#000' }),
      `<polyline points="${line(linear)}" fill="none" stroke="#a0aec0" stroke-width="2" stroke-dasharray="6 5"/>`,
      `<polyline points="${line(points)}" fill="none" stroke="${BLUE}" stroke-width="3"/>`,
      ...points.flatMap(p => [
        `<circle cx="${x(p.size).toFixed(1)}" cy="${y(p.seconds).toFixed(1)}" r="5" fill="${BLUE}"/>`,
        text(x(p.size) - 8, y(p.seconds) - 10, `${p.seconds} s`, { anchor: 'end' }),
        text(x(p.size), 295, p.size.toLocaleString('en'), { anchor: 'middle' }),
      ]),
      text(75 + 500, 60, 'dashed: linear', { anchor: 'end' }),
    ]),
  )
}

drawLayers()
if (growth) {
  drawGrowth('speed-stream.svg', 'Seconds for a stream of so many sentences', growth.stream)
  drawGrowth('speed-article.svg', 'Seconds for one article of so many words', growth.article)
}
console.log(`Drawn: layers, ${threads.length} rows of threads${growth ? ', growth' : ''}.`)
