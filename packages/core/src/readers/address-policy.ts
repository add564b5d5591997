import { lookup as systemLookup } from 'node:dns'
import { createRequire } from 'node:module'
import { isIP, type LookupFunction } from 'node:net'
import { InputError } from '../errors.js'

/** Says why an IP address may not be asked for pages, or null where it may. */
export type AddressPolicy = (address: string) => string | null

/** The policy of the product: public addresses only, so that no page can send us into the reader's own network. */
export const publicAddressesOnly: AddressPolicy = address => {
  // loaded at the first address: most inputs are files
  const ipaddr: typeof import('ipaddr.js') = createRequire(import.meta.url)('ipaddr.js')
  if (!ipaddr.isValid(address)) return 'it is no IP address'
  const range = ipaddr.process(address).range()
  return range === 'unicast' ? null : `it is a ${range.replace(/([A-Z])/g, ' $1').toLowerCase()} address`
}

const refuse = (place: string, reason: string): InputError =>
  new InputError('ADDRESS_REFUSED', `${place} is not read: ${reason}. Only public http and https addresses are.`)

/** Throws InputError for an address of another scheme than http(s), with a login in it, or with an IP address the policy refuses. */
export const checkUrl = (url: URL, policy: AddressPolicy): void => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse(`${url.protocol}//…`, `its scheme is ${url.protocol.slice(0, -1)}`)
  if (url.username || url.password) throw refuse(url.host, 'the address carries a login')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const reason = isIP(host) ? policy(host) : null
  if (reason) throw refuse(url.host, reason)
}

/** A name look-up that fails where the policy refuses an address of the name: checked at the moment of connecting, so a name cannot change in between. */
export const policedLookup =
  (policy: AddressPolicy): LookupFunction =>
  (host, options, done) =>
    systemLookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, [])
      for (const { address } of addresses) {
        const reason = policy(address)
        if (reason) return done(refuse(`${host} (${address})`, reason), [])
      }
      if (options.all) done(null, addresses)
      else done(null, addresses[0].address, addresses[0].family)
    })
