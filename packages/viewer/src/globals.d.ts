/** False in the page for offline use, which has no server to ask. */
declare const __LIVE__: boolean
