import { deflateSync } from 'node:zlib'

/** A line of text on a page: where it begins, in points from the lower left corner, and its size. */
export type PdfLine = readonly [x: number, y: number, text: string, size?: number]

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>
  readonly isPacked?: boolean
}

/** Letters of Windows-1252 above ASCII that Unicode has elsewhere, as octal numbers. */
const WINDOWS_1252: Readonly<Record<string, string>> = {
  '“': '\\223',
  '”': '\\224',
  '‘': '\\221',
  '’': '\\222',
  '–': '\\226',
  '—': '\\227',
}
const escaped = (text: string): string =>
  text.replace(/[\\()]/g, '\\$&').replace(/[“”‘’–—]/g, letter => WINDOWS_1252[letter])

/** A PDF of these pages, in Helvetica, with Windows-1252 letters. A page without lines is a scan: a picture alone. */
export const pdfOf = (
  pages: readonly (readonly PdfLine[])[],
  { info = {}, isPacked = true }: PdfOptions = {},
): Buffer => {
  const objects: Buffer[] = []
  const add = (content: string | Buffer): number => objects.push(Buffer.from(content as string))
  const stream = (content: string): Buffer => {
    const plain = Buffer.from(content, 'latin1')
    const bytes = isPacked ? deflateSync(plain) : plain
    const filter = isPacked ? '/Filter /FlateDecode ' : ''
    return Buffer.concat([
      Buffer.from(`<< ${filter}/Length ${bytes.length} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ])
  }
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids = pages.map(lines => {
    const text = lines
      .map(([x, y, line, size = 11]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(line)}) Tj ET`)
      .join('\n')
    const content = add(stream(lines.length === 0 ? 'q 100 0 0 100 0 0 cm Q' : text))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    )
  })
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${kids.map(k => `${k} 0 R`).join(' ')}] /Count ${kids.length} >>`)
  const about = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  )
  let file = Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')
  const offsets = objects.map((object, i) => {
    const at = file.length
    file = Buffer.concat([file, Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    return at
  })
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.concat([
    file,
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${about} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    ),
  ])
}
