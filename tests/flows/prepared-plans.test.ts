import { actorOfSession, actorOfToken } from '../../src/features/auth/queries.js'
import { readExcerpts, readPost } from '../../src/features/posts/queries.js'
import { readReactorNames } from '../../src/features/reactions/queries.js'
import { readThreadPosts } from '../../src/features/threads/queries.js'
import { statement } from '../../src/platform/statement.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeMember, makeThread, sessionFor } from '../helpers/factories.js'
import { onPostgres } from '../helpers/on-postgres.js'

onPostgres('what is asked with few ids is planned once a connection, and not each time anew', async () => {
  const own = await openTestDatabase()
  const { actor, id, token } = await makeMember(own)
  const [session, { id: threadId, firstPostId }] = [await sessionFor(own, id), await makeThread(own)]
  const planned = statement<{ name: string; times: number }>(
    'planned',
    'SELECT name, custom_plans::int AS times FROM pg_prepared_statements ORDER BY name',
  )
  await own.transact(async (run) => {
    const reader = { ...own.reader, run }
    for (let times = 0; times < 10; times++) {
      await actorOfToken(reader, token)
      await actorOfSession(reader, session)
      await readThreadPosts(reader, actor, { threadId, page: 1, perPage: 20 })
      await readPost(reader, actor, firstPostId)
      await readExcerpts(reader, [firstPostId])
      await readReactorNames(reader, [firstPostId])
    }
    const found = await run(planned, [])
    expect(found.length).toBeGreaterThan(6)
    // PostgreSQL tries five times whether another plan for each would be better.
    expect(found.filter(({ times }) => times > 5)).toEqual([])
    return null
  })
  await own.close()
})
