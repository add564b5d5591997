/** Names of columns, in lower case, that only a table of event data has together. */
export const EVENT_TABLES: readonly (readonly string[])[] = [
  ['event id', 'event date', 'source name', 'cameo code'],
  ['event id', 'event date', 'event type', 'event mode'],
  ['event id', 'event date', 'source name', 'event text'],
  ['eventid', 'sourceactorfull', 'targetactorfull', 'eventcode'],
  ['eid', 'source', 'target', 'code', 'goldstein'],
  ['code', 'root_code', 'quad_class', 'source', 'target'],
  ['globaleventid', 'sqldate', 'eventcode'],
  ['event_id_cnty', 'event_date', 'actor1'],
]
