import { idParams, pageAsked } from '../../shared/fields.js'
import { type PageRow, page } from '../../web/page.js'
import { counted } from '../../web/parts/figures.js'
import { pagePath } from '../../web/parts/pager.js'
import { blockLength } from '../latest/markup.js'
import { readCountries, readLatestPosts } from '../latest/queries.js'
import { markUnread, unreadThreads } from '../reads/queries.js'
import { readForumThreads } from '../threads/queries.js'
import { ForumPage, Home } from './markup.js'
import { readForumInTree, readForums } from './queries.js'

/** How many threads a page of a forum shows. */
const perPage = 20

/** The front page, and the page of each category and forum. */
export const forumPages: readonly PageRow[] = [
  page({
    path: '/',
    isShared: true,
    show: async ({ reader, actor }) => {
      const { forums } = await readForums(reader, actor)
      const { posts } = await readLatestPosts(reader, actor, { limit: blockLength, per: 'thread' })
      const latest = await markUnread(reader, actor, posts)
      const { countries } = await readCountries(reader, actor, blockLength)
      return {
        title: 'Rostra',
        main: <Home forums={forums} latest={latest} countries={countries} />,
        canonical: '/',
        description: 'All forums, the latest posts, and the countries that they come from.',
        feed: '/latest-posts',
        live: { streams: ['latest-posts'] },
      }
    },
  }),
  page({
    path: '/forums/{id}',
    params: idParams,
    query: pageAsked,
    isShared: true,
    show: async ({ reader, actor, params, query }) => {
      const { forum, above } = await readForumInTree(reader, actor, params.id)
      const shown = await readForumThreads(reader, actor, { forumId: forum.id, page: query.page, perPage })
      const { page, pageCount } = shown.pagination
      if (page > pageCount) return { redirect: pagePath(`/forums/${forum.id}`, pageCount) }
      const unread = await unreadThreads(reader, actor, shown.threads)
      const path = `/forums/${forum.id}`
      const counts = `${counted(forum.threadCount, 'thread', 'threads')}, ${counted(forum.postCount, 'post', 'posts')}`
      return {
        title: forum.name,
        main: <ForumPage forum={forum} above={above} shown={shown} unread={unread} />,
        canonical: pagePath(path, page),
        description: `${forum.name}: ${counts}.`,
        feed: path,
        live: { streams: [`forum:${forum.id}`] },
      }
    },
  }),
]
