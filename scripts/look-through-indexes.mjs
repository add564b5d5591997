/**
 * Imports from an index.js of ours, rewritten to come from the modules behind it. When a bundle is split, all that stands behind an index is loaded for
 * whoever imports one thing through it, whether it is used or not.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

const FROM = /^(import|export) \{([^}]*)\} from '(\.[^']*)';$/gm

const namesIn = list =>
  list
    .split(',')
    .map(one => one.trim())
    .filter(Boolean)
    .map(one => one.split(' as '))

/** What an index exports from other modules: its name there and the module, through all indexes in between. */
const readIndex = path =>
  new Map(
    [...readFileSync(path, 'utf8').matchAll(FROM)]
      .filter(([, kind]) => kind === 'export')
      .flatMap(([, , list, from]) =>
        namesIn(list).map(([name, outside = name]) => [outside, findOrigin(join(dirname(path), from), name)]),
      ),
  )

const indexes = new Map()
const findOrigin = (path, name) => {
  if (!path.endsWith(`${sep}index.js`) || !existsSync(path)) return { path, name }
  if (!indexes.has(path)) indexes.set(path, readIndex(path))
  return indexes.get(path).get(name) ?? { path, name }
}

const addressFrom = (folder, path) => {
  const address = relative(folder, path).split(sep).join('/')
  return address.startsWith('.') ? address : `./${address}`
}

/** The text of a compiled module, its imports of indexes looked through. */
export const lookThroughIndexes = (contents, path) =>
  contents.replace(FROM, (whole, kind, list, from) => {
    const target = join(dirname(path), from)
    if (!target.endsWith(`${sep}index.js`)) return whole
    return namesIn(list)
      .map(([name, other = name]) => {
        const origin = findOrigin(target, name)
        return `${kind} { ${origin.name} as ${other} } from '${addressFrom(dirname(path), origin.path)}';`
      })
      .join('\n')
  })
