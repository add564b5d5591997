/**
 * npm run notices: writes packages/core/THIRD_PARTY_NOTICES.md: what the package installs, what is built into its viewer, and what its data
 * is made of. With --check it only compares. Packages for one platform alone are left out; they have the licence of the package that asks
 * for them.
 */
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './workspace.mjs'

const target = join(root, 'packages/core/THIRD_PARTY_NOTICES.md')
const readManifest = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** The folder a package finds another in, as Node does; undefined where it is not installed. */
const findFrom = (folder, name) => {
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, 'node_modules', name)
    if (existsSync(join(found, 'package.json'))) return realpathSync(found)
    if (at === dirname(at)) return undefined
  }
}

/** All that a package of ours needs to run, by name and version. */
const collectProduction = folder => {
  const found = new Map()
  const visit = (from, names, isOptional) => {
    for (const name of names) {
      const at = findFrom(from, name)
      if (!at && isOptional) continue
      if (!at) throw new Error(`${name}, needed by ${from}, is not installed.`)
      const manifest = readManifest(at)
      const key = `${manifest.name}@${manifest.version}`
      if (manifest.name.startsWith('@newsgraph/') || manifest.os || manifest.cpu || found.has(key)) continue
      found.set(key, { folder: at, manifest })
      const { dependencies = {}, optionalDependencies = {} } = manifest
      visit(
        at,
        Object.keys(dependencies).filter(n => !(n in optionalDependencies)),
        false,
      )
      visit(at, Object.keys(optionalDependencies), true)
    }
  }
  visit(folder, Object.keys(readManifest(folder).dependencies), false)
  return found
}

/** Licence and notice files, without regard to how their lines are broken. */
const readLicence = folder =>
  readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file))
    .sort(byText)
    .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim())
    .join('\n\n')

const nameLicence = ({ license, licenses }) => license?.type ?? license ?? licenses?.map(l => l.type).join(' OR ')
const nameAuthor = ({ author, contributors }) => {
  const [first] = [author, ...(contributors ?? [])].filter(Boolean)
  return typeof first === 'string' ? first.replace(/\s*[<(].*/, '') : first?.name
}

const writeTable = packages => {
  const rows = [...packages.values()].map(({ manifest }) => [manifest.name, manifest.version, nameLicence(manifest)])
  const unnamed = rows.filter(([, , licence]) => !licence)
  if (unnamed.length > 0) throw new Error(`No licence is named by ${unnamed.map(r => r[0]).join(', ')}.`)
  const licences = [...new Set(rows.map(r => r[2]))].sort(byText)
  return licences
    .map(licence => {
      const names = rows.filter(r => r[2] === licence).map(([name, version]) => `${name} ${version}`)
      return `**${licence}**: ${names.sort(byText).join(', ')}.`
    })
    .join('\n\n')
}

const writeTexts = packages => {
  const byLicence = new Map()
  for (const { folder, manifest } of packages) {
    const text =
      readLicence(folder) ||
      `No licence file. package.json says ${nameLicence(manifest)}${nameAuthor(manifest) ? `, by ${nameAuthor(manifest)}` : ''}.`
    const key = text.replace(/\s+/g, ' ')
    const entry = byLicence.get(key) ?? { text, names: [] }
    entry.names.push(`${manifest.name} ${manifest.version}`)
    byLicence.set(key, entry)
  }
  return [...byLicence.values()]
    .map(({ text, names }) => ({ text, title: names.sort(byText).join(', ') }))
    .sort((a, b) => byText(a.title, b.title))
    .map(({ text, title }) => `### ${title}\n\n\`\`\`\`text\n${text}\n\`\`\`\``)
    .join('\n\n')
}

const core = collectProduction(join(root, 'packages/core'))
const viewer = collectProduction(join(root, 'packages/viewer'))
const all = new Map([...core, ...viewer])
const sorted = [...all].sort(([a], [b]) => byText(a, b)).map(([, p]) => p)

const notices = `# Third-party notices

What @newsgraph/core contains or installs that others wrote. Made by \`scripts/third-party.mjs\`; the section on data is \`data/NOTICE.md\`.

## Installed with the package

${writeTable(core)}

## Built into the viewer, \`dist/ui\`

Packages and what they need; not every one of them leaves code in the build.

${writeTable(viewer)}

${readFileSync(join(root, 'packages/core/data/NOTICE.md'), 'utf8').trim()}

## Licence texts

${writeTexts(sorted)}
`

if (!process.argv.includes('--check')) writeFileSync(target, notices)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== notices) {
  console.error('packages/core/THIRD_PARTY_NOTICES.md is not current: run "npm run notices".')
  process.exit(1)
}
