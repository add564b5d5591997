/** Suites that need a server say loudly why they cannot run; NEWSGRAPH_REQUIRE turns the skip into a failure. */
export const skipReason = (name: string, reason: string | null): string | null => {
  if (reason === null) return null
  if ((process.env.NEWSGRAPH_REQUIRE ?? '').split(',').includes(name))
    throw new Error(`The ${name} suite is required and cannot run: ${reason}`)
  console.warn(`\n*** SKIPPED the ${name} suite: ${reason} ***\n`)
  return reason
}
