import type { IForbiddenRuleType } from 'dependency-cruiser'

/** The rooms of a feature that other features may look into. */
const openRooms = '(schema|access|views|pieces|queries|counters|([a-z]+-|)markup|facts)'

/** Rooms that other features' actions call inside their transaction: they write, but in the caller's name. */
const calledRooms = '(posts/(insert|body)|auth/end-sessions)'

/** The rooms that only read. */
const readingRooms = '^src/features/[^/]+/(schema|access|views|pieces|queries|facts)\\.ts$'

const doors = '^src/features/[^/]+/(routes\\.ts|pages\\.tsx?)$'

/** What draws pages, on the server and in browsers. */
const markup = '^src/features/[^/]+/([a-z]+-|)markup\\.tsx$'

/** What may know everything: the wiring, and the programs that own a whole forum. */
const wiring = '^(src/(index|compose|check)\\.ts$|src/process/|seed/)'

/** Matches a package, wherever it is installed. */
const packages = (names: string) => `(^|/)node_modules/(@types/)?(${names})(/|$)`

/** A rule with the sentence that explains it. */
type HouseRule = IForbiddenRuleType & { name: string; comment: string }

const rule = (
  name: string,
  comment: string,
  from: HouseRule['from'],
  to: Extract<HouseRule, { to: unknown }>['to'],
): HouseRule => ({ name, comment, severity: 'error', from, to })

/** The rules of the house, section 3 of the design, as dependency-cruiser reads them. */
export const houseRules: HouseRule[] = [
  rule('no-cycles', 'No file imports itself over others, not even for a type.', {}, { circular: true }),
  rule('all-found', 'An import that leads nowhere would slip past every other rule.', {}, { couldNotResolve: true }),
  rule(
    'shared-is-pure',
    'shared imports nothing of ours.',
    { path: '^src/shared/' },
    { path: '^(src|seed|prisma|tests)/', pathNot: '^src/shared/' },
  ),
  rule(
    'platform-below',
    'platform sees only shared.',
    { path: '^src/platform/' },
    { path: '^(src|seed|tests)/', pathNot: '^src/(platform|shared)/' },
  ),
  rule(
    'events-below',
    'events sees only shared and platform.',
    { path: '^src/events/' },
    { path: '^(src|seed|tests)/', pathNot: '^src/(events|platform|shared)/' },
  ),
  rule(
    'operations-stand-apart',
    'operations sees platform, shared and recount.ts: of the forum it knows the catalog of its database only.',
    { path: '^src/operations/' },
    { path: '^(src|seed|prisma|tests)/', pathNot: '^src/((operations|platform|shared)/|recount\\.ts$)' },
  ),
  rule(
    'nobody-operates',
    "The commands in operations are nobody else's to call.",
    { path: '^(src|seed)/', pathNot: '^src/operations/' },
    { path: '^src/operations/' },
  ),
  rule(
    'features-know-no-door',
    'A feature knows http, web and realtime only in routes.ts and pages.ts.',
    { path: '^src/features/', pathNot: [doors, markup] },
    { path: '^src/(http|web|realtime|client)/' },
  ),
  rule(
    'markup-is-pure',
    'What draws pages runs in browsers too: it knows views as types, other markup, web/parts and Preact.',
    { path: [markup, '^src/web/parts/'] },
    {
      path: '^(src|seed|prisma|tests)/|(^|/)node_modules/',
      pathNot: ['/schema\\.ts$', markup, '^src/web/parts/', packages('preact')],
    },
  ),
  rule(
    'browser-stands-alone',
    'What runs in browsers knows the typed client, markup, web/parts and Preact.',
    { path: '^src/browser/.*\\.tsx?$' },
    {
      path: '^(src|seed|prisma|tests)/|(^|/)node_modules/',
      pathNot: ['^src/(browser|client)/', '/schema\\.ts$', markup, '^src/web/parts/', packages('preact')],
    },
  ),
  rule(
    'features-keep-apart',
    `A feature sees of another its ${openRooms}, and ${calledRooms}; never its actions or doors.`,
    { path: '^src/features/([^/]+)/' },
    {
      path: '^src/features/',
      pathNot: ['^src/features/$1/', `^src/features/[^/]+/${openRooms}\\.tsx?$`, `^src/features/${calledRooms}\\.ts$`],
    },
  ),
  rule(
    'called-by-actions',
    `Only actions, their statements, and rooms like themselves call ${calledRooms}.`,
    { path: '^src/features/', pathNot: `/(actions|[a-z]+-statement)\\.ts$|^src/features/${calledRooms}\\.ts$` },
    { path: `^src/features/${calledRooms}\\.ts$` },
  ),
  rule(
    'statements-are-actions',
    'What an action does in one statement is called by that action only.',
    { path: '^(src|seed)/', pathNot: '^src/features/[^/]+/actions\\.ts$' },
    { path: '^src/features/[^/]+/[a-z]+-statement\\.ts$' },
  ),
  rule(
    'readers-look-down',
    'schema, access, views, pieces, queries and facts never write: they know no actions, counters, or way into the log.',
    { path: readingRooms },
    {
      path: `^src/features/([^/]+/(actions|counters|insert|routes|pages|([a-z]+-|)markup)|${calledRooms})\\.tsx?$|^src/events/(outbox|relay)\\.ts$`,
    },
  ),
  rule(
    'actions-know-no-door',
    'Calls go from the door inwards.',
    { path: '^src/features/', pathNot: doors },
    { path: doors },
  ),
  rule(
    'wired-once',
    'Doors of features are opened in compose.ts only.',
    { path: '^src/', pathNot: wiring },
    { path: doors },
  ),
  rule(
    'nobody-knows-all',
    'Only process/, index.ts, check.ts and seed/ know compose.ts; nobody in src but they knows seed/.',
    { path: '^src/', pathNot: wiring },
    { path: '^(src/(main|index|compose|check|app)\\.ts$|seed/)' },
  ),
  rule(
    'express-at-the-doors',
    'Express and Passport are known in http, web, app.ts and the doors of features (compose.ts hands the app on).',
    { path: '^(src|seed)/', pathNot: `^src/(http|web)/|^src/(app|compose)\\.ts$|${doors}` },
    { path: packages('express|passport|passport-[^/]+|helmet') },
  ),
  rule(
    'socket-io-in-realtime',
    'Socket.IO is known in realtime only.',
    { path: '^(src|seed)/', pathNot: '^src/realtime/' },
    { path: packages('socket\\.io|@socket\\.io/[^/]+') },
  ),
  rule(
    'socket-io-client-in-client',
    'The client side of Socket.IO is known in client only.',
    { path: '^(src|seed)/', pathNot: '^src/client/' },
    { path: packages('socket\\.io-client') },
  ),
  rule(
    'drivers-in-platform',
    'Database drivers are known in platform only.',
    { path: '^(src|seed)/', pathNot: '^src/platform/' },
    { path: packages('pg|pglite-prisma-adapter|@electric-sql/pglite|@prisma/adapter-pg|@prisma/driver-adapter-utils') },
  ),
  rule(
    'client-stands-alone',
    'What other programs import takes from the server only the contract and what goes over the wire, as types.',
    { path: '^src/client/' },
    { path: '^(src|seed|prisma)/', pathNot: '^src/(client|shared)/|^src/realtime/contract\\.ts$|/schema\\.ts$' },
  ),
]
