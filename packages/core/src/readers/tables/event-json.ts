/** Whether a JSON line is a record of event data: who did what to whom, coded, and no article. */
export const looksLikeEvents = (line: string): boolean =>
  /"(?:event|eventType|event_type|cameo|root)"\s*:/.test(line) &&
  /"(?:recipient|target|actor)"\s*:/.test(line) &&
  /"(?:mode|goldstein|cameo|quad)"\s*:/.test(line)
