import { z } from 'zod'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { idParams } from '../../shared/fields.js'
import { siteName } from '../../web/frame.js'
import { type PageRow, page } from '../../web/page.js'
import { type Format, formats, writeFeed } from './formats.js'
import { readCountryFeed, readForumFeed, readLatestFeed, readMemberFeed, readThreadFeed } from './queries.js'
import type { Feed } from './views.js'

const ofAll = z.strictObject({ format: z.enum(formats) })
const ofOne = idParams.extend(ofAll.shape)
const ofCountry = ofAll.extend({ code: z.string().regex(/^[a-z]{2}$/) })

/** The lists of posts as feeds, beside the pages that show them. */
export const feedPages: readonly PageRow[] = [
  page({
    path: '/latest-posts.{format}',
    params: ofAll,
    show: async (asked) => answer(asked, await readLatestFeed(asked.reader, asked.actor)),
  }),
  feedOfOne('/forums/{id}.{format}', readForumFeed),
  feedOfOne('/threads/{id}.{format}', readThreadFeed),
  feedOfOne('/members/{id}.{format}', readMemberFeed),
  page({
    path: '/countries/{code}.{format}',
    params: ofCountry,
    show: async (asked) => answer(asked, await readCountryFeed(asked.reader, asked.actor, asked.params.code)),
  }),
]

function feedOfOne(path: string, read: (reader: Reader, actor: Actor, id: number) => Promise<Feed>): PageRow {
  return page({
    path,
    params: ofOne,
    show: async (asked) => answer(asked, await read(asked.reader, asked.actor, asked.params.id)),
  })
}

function answer({ params, origin }: { params: { format: Format }; origin: string }, feed: Feed) {
  return writeFeed(feed, params.format, { name: siteName, origin })
}
