// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default [
 {
  "noun": "world",
  "type": "place"
 },
 {
  "noun": "land",
  "type": "place"
 },
 {
  "noun": "home",
  "type": "place"
 },
 {
  "noun": "room",
  "type": "place"
 },
 {
  "noun": "house",
  "type": "place"
 },
 {
  "noun": "building",
  "type": "place"
 },
 {
  "noun": "street",
  "type": "place"
 },
 {
  "noun": "road",
  "type": "place"
 },
 {
  "noun": "park",
  "type": "place"
 },
 {
  "noun": "square",
  "type": "place"
 },
 {
  "noun": "centre",
  "type": "place"
 },
 {
  "noun": "center",
  "type": "place"
 },
 {
  "noun": "beach",
  "type": "place"
 },
 {
  "noun": "hotel",
  "type": "place"
 },
 {
  "noun": "restaurant",
  "type": "place"
 },
 {
  "noun": "bar",
  "type": "place"
 },
 {
  "noun": "café",
  "type": "place"
 },
 {
  "noun": "store",
  "type": "place"
 },
 {
  "noun": "market",
  "type": "place"
 },
 {
  "noun": "mall",
  "type": "place"
 },
 {
  "noun": "station",
  "type": "place"
 },
 {
  "noun": "classroom",
  "type": "place"
 },
 {
  "noun": "kitchen",
  "type": "place"
 },
 {
  "noun": "bedroom",
  "type": "place"
 },
 {
  "noun": "bathroom",
  "type": "place"
 },
 {
  "noun": "hall",
  "type": "place"
 },
 {
  "noun": "office",
  "type": "place"
 },
 {
  "noun": "floor",
  "type": "place"
 },
 {
  "noun": "ground",
  "type": "place"
 },
 {
  "noun": "bridge",
  "type": "place"
 },
 {
  "noun": "middle",
  "type": "place"
 },
 {
  "noun": "corner",
  "type": "place"
 },
 {
  "noun": "bottom",
  "type": "place"
 },
 {
  "noun": "top",
  "type": "place"
 },
 {
  "noun": "barn",
  "type": "place"
 },
 {
  "noun": "east",
  "type": "place"
 },
 {
  "noun": "west",
  "type": "place"
 },
 {
  "noun": "north",
  "type": "place"
 },
 {
  "noun": "south",
  "type": "place"
 },
 {
  "noun": "universe",
  "type": "place"
 },
 {
  "noun": "planet",
  "type": "place"
 },
 {
  "noun": "earth",
  "type": "place"
 },
 {
  "noun": "moon",
  "type": "place"
 },
 {
  "noun": "sun",
  "type": "place"
 },
 {
  "noun": "sky",
  "type": "place"
 },
 {
  "noun": "river",
  "type": "place"
 },
 {
  "noun": "lake",
  "type": "place"
 },
 {
  "noun": "sea",
  "type": "place"
 },
 {
  "noun": "ocean",
  "type": "place"
 },
 {
  "noun": "bay",
  "type": "place"
 },
 {
  "noun": "harbour",
  "type": "place"
 },
 {
  "noun": "harbor",
  "type": "place"
 },
 {
  "noun": "shore",
  "type": "place"
 },
 {
  "noun": "mountain",
  "type": "place"
 },
 {
  "noun": "hill",
  "type": "place"
 },
 {
  "noun": "valley",
  "type": "place"
 },
 {
  "noun": "cave",
  "type": "place"
 },
 {
  "noun": "cliff",
  "type": "place"
 },
 {
  "noun": "desert",
  "type": "place"
 },
 {
  "noun": "forest",
  "type": "place"
 },
 {
  "noun": "jungle",
  "type": "place"
 },
 {
  "noun": "wood",
  "type": "place"
 },
 {
  "noun": "farm",
  "type": "place"
 },
 {
  "noun": "field",
  "type": "place"
 },
 {
  "noun": "garden",
  "type": "place"
 },
 {
  "noun": "plain",
  "type": "place"
 },
 {
  "noun": "plateau",
  "type": "place"
 },
 {
  "noun": "headquarters",
  "type": "place"
 },
 {
  "noun": "studio",
  "type": "place"
 },
 {
  "noun": "palace",
  "type": "place"
 },
 {
  "noun": "castle",
  "type": "place"
 },
 {
  "noun": "tower",
  "type": "place"
 },
 {
  "noun": "temple",
  "type": "place"
 },
 {
  "noun": "shrine",
  "type": "place"
 },
 {
  "noun": "monastery",
  "type": "place"
 },
 {
  "noun": "cathedral",
  "type": "place"
 },
 {
  "noun": "chapel",
  "type": "place"
 },
 {
  "noun": "cemetery",
  "type": "place"
 },
 {
  "noun": "grave",
  "type": "place"
 },
 {
  "noun": "monument",
  "type": "place"
 },
 {
  "noun": "memorial",
  "type": "place"
 },
 {
  "noun": "museum",
  "type": "place"
 },
 {
  "noun": "gallery",
  "type": "place"
 },
 {
  "noun": "library",
  "type": "place"
 },
 {
  "noun": "theatre",
  "type": "place"
 },
 {
  "noun": "theater",
  "type": "place"
 },
 {
  "noun": "cinema",
  "type": "place"
 },
 {
  "noun": "stadium",
  "type": "place"
 },
 {
  "noun": "arena",
  "type": "place"
 },
 {
  "noun": "gym",
  "type": "place"
 },
 {
  "noun": "pool",
  "type": "place"
 },
 {
  "noun": "campus",
  "type": "place"
 },
 {
  "noun": "dormitory",
  "type": "place"
 },
 {
  "noun": "nightclub",
  "type": "place"
 },
 {
  "noun": "venue",
  "type": "place"
 },
 {
  "noun": "prison",
  "type": "place"
 },
 {
  "noun": "jail",
  "type": "place"
 },
 {
  "noun": "cell",
  "type": "place"
 },
 {
  "noun": "factory",
  "type": "place"
 },
 {
  "noun": "plant",
  "type": "place"
 },
 {
  "noun": "mill",
  "type": "place"
 },
 {
  "noun": "mine",
  "type": "place"
 },
 {
  "noun": "warehouse",
  "type": "place"
 },
 {
  "noun": "dock",
  "type": "place"
 },
 {
  "noun": "terminal",
  "type": "place"
 },
 {
  "noun": "runway",
  "type": "place"
 },
 {
  "noun": "highway",
  "type": "place"
 },
 {
  "noun": "avenue",
  "type": "place"
 },
 {
  "noun": "lane",
  "type": "place"
 },
 {
  "noun": "route",
  "type": "place"
 },
 {
  "noun": "trail",
  "type": "place"
 },
 {
  "noun": "path",
  "type": "place"
 },
 {
  "noun": "track",
  "type": "place"
 },
 {
  "noun": "junction",
  "type": "place"
 },
 {
  "noun": "intersection",
  "type": "place"
 },
 {
  "noun": "crossing",
  "type": "place"
 },
 {
  "noun": "entrance",
  "type": "place"
 },
 {
  "noun": "exit",
  "type": "place"
 },
 {
  "noun": "gate",
  "type": "place"
 },
 {
  "noun": "door",
  "type": "place"
 },
 {
  "noun": "wall",
  "type": "place"
 },
 {
  "noun": "fence",
  "type": "place"
 },
 {
  "noun": "yard",
  "type": "place"
 },
 {
  "noun": "lawn",
  "type": "place"
 },
 {
  "noun": "porch",
  "type": "place"
 },
 {
  "noun": "apartment",
  "type": "place"
 },
 {
  "noun": "flat",
  "type": "place"
 },
 {
  "noun": "condo",
  "type": "place"
 },
 {
  "noun": "dwelling",
  "type": "place"
 },
 {
  "noun": "lodging",
  "type": "place"
 },
 {
  "noun": "resort",
  "type": "place"
 },
 {
  "noun": "accommodation",
  "type": "place"
 },
 {
  "noun": "suburb",
  "type": "place"
 },
 {
  "noun": "neighborhood",
  "type": "place"
 },
 {
  "noun": "neighbourhood",
  "type": "place"
 },
 {
  "noun": "settlement",
  "type": "place"
 },
 {
  "noun": "metropolis",
  "type": "place"
 },
 {
  "noun": "downtown",
  "type": "place"
 },
 {
  "noun": "outskirts",
  "type": "place"
 },
 {
  "noun": "county",
  "type": "place"
 },
 {
  "noun": "constituency",
  "type": "place"
 },
 {
  "noun": "state",
  "type": "place"
 },
 {
  "noun": "continent",
  "type": "place"
 },
 {
  "noun": "mainland",
  "type": "place"
 },
 {
  "noun": "archipelago",
  "type": "place"
 },
 {
  "noun": "location",
  "type": "place"
 },
 {
  "noun": "spot",
  "type": "place"
 },
 {
  "noun": "site",
  "type": "place"
 },
 {
  "noun": "area",
  "type": "place"
 },
 {
  "noun": "zone",
  "type": "place"
 },
 {
  "noun": "place",
  "type": "place"
 },
 {
  "noun": "destination",
  "type": "place"
 },
 {
  "noun": "surroundings",
  "type": "place"
 },
 {
  "noun": "interior",
  "type": "place"
 },
 {
  "noun": "terrain",
  "type": "place"
 },
 {
  "noun": "landscape",
  "type": "place"
 },
 {
  "noun": "scene",
  "type": "place"
 },
 {
  "noun": "hub",
  "type": "place"
 },
 {
  "noun": "facility",
  "type": "place"
 },
 {
  "noun": "observatory",
  "type": "place"
 },
 {
  "noun": "reservoir",
  "type": "place"
 },
 {
  "noun": "dam",
  "type": "place"
 },
 {
  "noun": "canal",
  "type": "place"
 },
 {
  "noun": "waterfall",
  "type": "place"
 },
 {
  "noun": "spring",
  "type": "place"
 },
 {
  "noun": "glacier",
  "type": "place"
 },
 {
  "noun": "volcano",
  "type": "place"
 },
 {
  "noun": "crater",
  "type": "place"
 },
 {
  "noun": "orbit",
  "type": "place"
 },
 {
  "noun": "space",
  "type": "place"
 },
 {
  "noun": "pavilion",
  "type": "place"
 },
 {
  "noun": "plaza",
  "type": "place"
 },
 {
  "noun": "courthouse",
  "type": "place"
 },
 {
  "noun": "townhouse",
  "type": "place"
 },
 {
  "noun": "villa",
  "type": "place"
 },
 {
  "noun": "estate",
  "type": "place"
 },
 {
  "noun": "ranch",
  "type": "place"
 },
 {
  "noun": "camp",
  "type": "place"
 },
 {
  "noun": "shelter",
  "type": "place"
 },
 {
  "noun": "tent",
  "type": "place"
 },
 {
  "noun": "clinic",
  "type": "place"
 },
 {
  "noun": "pharmacy",
  "type": "place"
 },
 {
  "noun": "bakery",
  "type": "place"
 },
 {
  "noun": "pizzeria",
  "type": "place"
 },
 {
  "noun": "supermarket",
  "type": "place"
 },
 {
  "noun": "garage",
  "type": "place"
 },
 {
  "noun": "human",
  "type": "person"
 },
 {
  "noun": "someone",
  "type": "person"
 },
 {
  "noun": "fellow",
  "type": "person"
 },
 {
  "noun": "folk",
  "type": "person"
 },
 {
  "noun": "boyhood-friend",
  "type": "person"
 },
 {
  "noun": "narrator",
  "type": "person"
 },
 {
  "noun": "speaker",
  "type": "person"
 },
 {
  "noun": "figure",
  "type": "person"
 },
 {
  "noun": "legend",
  "type": "person"
 },
 {
  "noun": "ancestor",
  "type": "person"
 },
 {
  "noun": "descendant",
  "type": "person"
 },
 {
  "noun": "disciple",
  "type": "person"
 },
 {
  "noun": "patron",
  "type": "person"
 },
 {
  "noun": "mentor",
  "type": "person"
 },
 {
  "noun": "role-model",
  "type": "person"
 },
 {
  "noun": "learner",
  "type": "person"
 },
 {
  "noun": "classmate",
  "type": "person"
 },
 {
  "noun": "peer",
  "type": "person"
 },
 {
  "noun": "beginner",
  "type": "person"
 },
 {
  "noun": "professional",
  "type": "person"
 },
 {
  "noun": "amateur",
  "type": "person"
 },
 {
  "noun": "lover",
  "type": "person"
 },
 {
  "noun": "hater",
  "type": "person"
 },
 {
  "noun": "magician",
  "type": "person"
 },
 {
  "noun": "clown",
  "type": "person"
 },
 {
  "noun": "wrestler",
  "type": "person"
 },
 {
  "noun": "gamer",
  "type": "person"
 },
 {
  "noun": "superhero",
  "type": "person"
 },
 {
  "noun": "villain",
  "type": "person"
 },
 {
  "noun": "god",
  "type": "person"
 },
 {
  "noun": "goddess",
  "type": "person"
 },
 {
  "noun": "deity",
  "type": "person"
 },
 {
  "noun": "angel",
  "type": "person"
 },
 {
  "noun": "devil",
  "type": "person"
 },
 {
  "noun": "devotee",
  "type": "person"
 },
 {
  "noun": "saint",
  "type": "person"
 },
 {
  "noun": "prophet",
  "type": "person"
 },
 {
  "noun": "messiah",
  "type": "person"
 },
 {
  "noun": "knight",
  "type": "person"
 },
 {
  "noun": "warrior",
  "type": "person"
 },
 {
  "noun": "sir",
  "type": "person"
 },
 {
  "noun": "madam",
  "type": "person"
 },
 {
  "noun": "mom",
  "type": "person"
 },
 {
  "noun": "dad",
  "type": "person"
 },
 {
  "noun": "mum",
  "type": "person"
 },
 {
  "noun": "mommy",
  "type": "person"
 },
 {
  "noun": "daddy",
  "type": "person"
 },
 {
  "noun": "grandma",
  "type": "person"
 },
 {
  "noun": "grandpa",
  "type": "person"
 },
 {
  "noun": "grandparent",
  "type": "person"
 },
 {
  "noun": "grandchild",
  "type": "person"
 },
 {
  "noun": "grandson",
  "type": "person"
 },
 {
  "noun": "granddaughter",
  "type": "person"
 },
 {
  "noun": "sibling",
  "type": "person"
 },
 {
  "noun": "twin",
  "type": "person"
 },
 {
  "noun": "mate",
  "type": "person"
 },
 {
  "noun": "companion",
  "type": "person"
 },
 {
  "noun": "buddy",
  "type": "person"
 },
 {
  "noun": "bride",
  "type": "person"
 },
 {
  "noun": "groom",
  "type": "person"
 },
 {
  "noun": "newlywed",
  "type": "person"
 },
 {
  "noun": "millennial",
  "type": "person"
 },
 {
  "noun": "boomer",
  "type": "person"
 },
 {
  "noun": "hunter",
  "type": "person"
 },
 {
  "noun": "gatherer",
  "type": "person"
 },
 {
  "noun": "chef",
  "type": "person"
 },
 {
  "noun": "cook",
  "type": "person"
 },
 {
  "noun": "waiter",
  "type": "person"
 },
 {
  "noun": "waitress",
  "type": "person"
 },
 {
  "noun": "bartender",
  "type": "person"
 },
 {
  "noun": "barista",
  "type": "person"
 },
 {
  "noun": "clerk",
  "type": "person"
 },
 {
  "noun": "cashier",
  "type": "person"
 },
 {
  "noun": "janitor",
  "type": "person"
 },
 {
  "noun": "cleaner",
  "type": "person"
 },
 {
  "noun": "nanny",
  "type": "person"
 },
 {
  "noun": "maid",
  "type": "person"
 },
 {
  "noun": "butler",
  "type": "person"
 },
 {
  "noun": "guide",
  "type": "person"
 },
 {
  "noun": "interpreter",
  "type": "person"
 },
 {
  "noun": "translator",
  "type": "person"
 },
 {
  "noun": "receptionist",
  "type": "person"
 },
 {
  "noun": "technician",
  "type": "person"
 },
 {
  "noun": "mechanic",
  "type": "person"
 },
 {
  "noun": "electrician",
  "type": "person"
 },
 {
  "noun": "plumber",
  "type": "person"
 },
 {
  "noun": "carpenter",
  "type": "person"
 },
 {
  "noun": "farrier",
  "type": "person"
 },
 {
  "noun": "smith",
  "type": "person"
 },
 {
  "noun": "potter",
  "type": "person"
 },
 {
  "noun": "tailor",
  "type": "person"
 },
 {
  "noun": "weaver",
  "type": "person"
 },
 {
  "noun": "maker",
  "type": "person"
 },
 {
  "noun": "creator",
  "type": "person"
 },
 {
  "noun": "inventor",
  "type": "person"
 },
 {
  "noun": "explorer",
  "type": "person"
 },
 {
  "noun": "navigator",
  "type": "person"
 },
 {
  "noun": "seafarer",
  "type": "person"
 },
 {
  "noun": "band",
  "type": "organisation"
 },
 {
  "noun": "orchestra",
  "type": "organisation"
 },
 {
  "noun": "troupe",
  "type": "organisation"
 },
 {
  "noun": "ensemble",
  "type": "organisation"
 },
 {
  "noun": "business",
  "type": "organisation"
 },
 {
  "noun": "enterprise",
  "type": "organisation"
 },
 {
  "noun": "industry",
  "type": "organisation"
 },
 {
  "noun": "academy",
  "type": "organisation"
 },
 {
  "noun": "kindergarten",
  "type": "organisation"
 },
 {
  "noun": "seminary",
  "type": "organisation"
 },
 {
  "noun": "order",
  "type": "organisation"
 },
 {
  "noun": "denomination",
  "type": "organisation"
 },
 {
  "noun": "religion",
  "type": "organisation"
 },
 {
  "noun": "league",
  "type": "organisation"
 },
 {
  "noun": "branch",
  "type": "organisation"
 },
 {
  "noun": "division",
  "type": "organisation"
 },
 {
  "noun": "affiliate",
  "type": "organisation"
 },
 {
  "noun": "committee",
  "type": "organisation"
 },
 {
  "noun": "board",
  "type": "organisation"
 },
 {
  "noun": "faculty",
  "type": "organisation"
 },
 {
  "noun": "community",
  "type": "organisation"
 },
 {
  "noun": "foundation",
  "type": "organisation"
 },
 {
  "noun": "local",
  "type": "person"
 },
 {
  "noun": "native",
  "type": "person"
 },
 {
  "noun": "champion",
  "type": "person"
 },
 {
  "noun": "winner",
  "type": "person"
 },
 {
  "noun": "hero",
  "type": "person"
 },
 {
  "noun": "star",
  "type": "person"
 },
 {
  "noun": "shop",
  "type": "place"
 }
] as const
