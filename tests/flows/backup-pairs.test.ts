import { addDemo } from '../../seed/demo/demo.js'
import { connect } from '../../src/platform/database.js'
import type { DatabaseDriver } from '../../src/platform/driver.js'
import { statement } from '../../src/platform/statement.js'
import type { Db } from '../../src/platform/transaction.js'
import { recountAll } from '../../src/recount.js'
import { backUp, restore, useFolder } from '../helpers/backups.js'
import { dumpTables } from '../helpers/dump.js'
import { makeReply } from '../helpers/factories.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { copyEmbedded, copyTemplate, type TestDriver, testServer } from '../helpers/template.js'

type Kind = 'the embedded database' | 'a PostgreSQL server'

const openOf: Record<Kind, () => Promise<TestDriver>> = {
  'the embedded database': copyEmbedded,
  'a PostgreSQL server': copyTemplate,
}
const kinds = Object.keys(openOf) as Kind[]

/** A table with a value of each kind at its worst. Triggers on it would change what is loaded. */
const extremes = [
  `CREATE TABLE "Worst of all" (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    big bigint, exact numeric, real float8, at timestamptz, day date, span interval, bytes bytea, words text[],
    json jsonb, nothing jsonb NOT NULL DEFAULT 'null', spaced json, code char(5), "Text" text, t text, twice numeric GENERATED ALWAYS AS (exact * 2) STORED
  )`,
  `CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW."Text" := 'spoilt'; RETURN NEW; END $$`,
  'CREATE TRIGGER spoils BEFORE INSERT ON "Worst of all" FOR EACH ROW EXECUTE FUNCTION spoil()',
]

const worstText = `🦉 \u202e"'\\\\ \\u0000 \t\r\n\u2028\u2029\u0085 [{,}] $1 é e\u0301\ufeff\u{10ffff}`

async function addExtremes(run: DatabaseDriver['run']): Promise<void> {
  const insert = `INSERT INTO "Worst of all" OVERRIDING SYSTEM VALUE
    VALUES (-9223372036854775808, 9223372036854775807, 12345678901234567890123.4567890123456789, 'NaN',
      '2026-01-02T03:04:05.678901Z', '-infinity', '1 mon -2 days 03:04:05.000006', '\\x00ff0a22', $1::text[],
      '{"n": 12345678901234567890.10, "a": [null, "\\u2028"]}', 'null', E'{"a":\\n 1, "a": 2}', 'a', $2, '')`
  await run(statement('', 'ALTER TABLE "Worst of all" DISABLE TRIGGER USER'), [])
  await run(statement('', insert), [['', 'NULL', worstText], worstText])
  await run(statement('', `INSERT INTO "Worst of all" ("Text") VALUES (NULL)`), [])
}

const folder = useFolder()
const sources = new Map<Kind, { db: Db; dump: Record<string, string[]> }>()

beforeAll(async () => {
  for (const kind of testServer ? kinds : kinds.slice(0, 1)) {
    const driver = await openOf[kind]()
    for (const change of extremes) await driver.run(statement('', change), [])
    await addExtremes(driver.run)
    const db = connect(driver)
    await addDemo(db, { posts: 300, seed: 1 }, () => undefined)
    await makeReply(db, { body: worstText })
    await backUp(driver, folder.place(kind))
    sources.set(kind, { db, dump: await dumpTables(db) })
  }
})

afterAll(() => Promise.all([...sources.values()].map(({ db }) => db.close())))

for (const from of kinds) {
  for (const to of kinds) {
    const tried = from === to && from === 'the embedded database' ? test : onPostgres
    tried(`what ${from} held is, row by row, what ${to} holds after it, and it goes on from there`, async () => {
      const target = await openOf[to]()
      for (const change of extremes) await target.run(statement('', change), [])
      const { comparisons, leftOut } = await restore(folder.place(from), target)
      const db = connect(target)
      expect(await dumpTables(db)).toEqual(sources.get(from)?.dump)
      expect(comparisons.every(({ isSame }) => isSame)).toBe(true)
      expect(comparisons.map(({ table }) => table)).toContain('Worst of all')
      expect(leftOut).toEqual([])

      await makeReply(db)
      const [next] = await target.run(
        statement<{ id: number }>('', 'INSERT INTO "Worst of all" DEFAULT VALUES RETURNING id::int'),
        [],
      )
      expect(next?.id).toBe(2)
      expect(await recountAll(db, { fix: false })).toEqual([])
      await db.close()
    })
  }
}

test('a table that somebody added to the forum is left out of a database that has none like it', async () => {
  const target = await copyTemplate()
  const { leftOut } = await restore(folder.place('the embedded database'), target)
  expect(leftOut).toEqual(['Worst of all'])
  await target.close()
})

test('the foreign keys of a database that was loaded hold, as they did', async () => {
  const target = await copyTemplate()
  const keys = statement<{ key: string }>(
    '',
    `SELECT conname || pg_get_constraintdef(oid) || convalidated AS key FROM pg_constraint WHERE contype = 'f' ORDER BY 1`,
  )
  const before = await target.run(keys, [])
  await restore(folder.place('the embedded database'), target)
  expect(await target.run(keys, [])).toEqual(before)
  expect(before.length).toBeGreaterThan(20)
  await target.close()
})
