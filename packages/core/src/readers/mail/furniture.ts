/** Paragraphs that mails of lists and press offices have around their text. */
export const FURNITURE =
  /^(?:view (?:this (?:e-?mail|message|newsletter)|it|in|online)\b.{0,60}(?:browser|online|web)?|(?:having )?trouble (?:viewing|reading)\b.{0,80}|(?:read|open) (?:this |it )?(?:online|in (?:your|the) browser)|forward (?:this|to a friend)\b.{0,60}|share(?: this)?(?: on)?:?(?: (?:facebook|twitter|linkedin|x|email))*|tweet|facebook|twitter|linkedin|instagram|youtube|for immediate release|press release|advertisement|sponsored|sent from my .{2,30}|if you (?:can(?:no|'|’)t|cannot|are unable to) (?:see|read|view)\b.{0,80}|no images\?.{0,60}|\||•|-{2,})[.:]?$/i

/** From such a paragraph on there is nothing but furniture. */
export const FURNITURE_FROM =
  /\bunsubscribe\b|^(?:you (?:are receiving|have received|received|are subscribed|get) this\b|this (?:e-?mail|message|newsletter) (?:was|has been|is being) sent\b|to (?:stop receiving|opt[- ]out|change your|manage your|update your)\b|manage (?:your )?(?:subscriptions?|preferences)|update (?:your )?(?:subscription|preferences)|our mailing address is|copyright ©|© ?\d{4}|this (?:e-?mail|message) (?:and any|is intended|may contain)\b|_{5,}|want to change how you receive)/i
