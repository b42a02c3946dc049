import type { VNode } from 'preact'
import { counted } from '../../web/parts/figures.js'
import { Pager } from '../../web/parts/pager.js'
import { Trail } from '../../web/parts/trail.js'
import { LatestBlocks, LatestPostLine, type MarkedPost } from '../latest/markup.js'
import type { CountriesAnswer } from '../latest/schema.js'
import { ThreadLines } from '../threads/markup.js'
import type { ThreadsAnswer } from '../threads/schema.js'
import type { ForumView } from './schema.js'

type Front = {
  forums: readonly ForumView[]
  latest: readonly MarkedPost[]
  countries: CountriesAnswer['countries']
}

/** The front page: all categories and forums, and the latest posts. */
export function Home({ forums, latest, countries }: Front): VNode {
  const loose = forums.filter(({ kind }) => kind === 'forum')
  const categories = forums.filter(({ kind }) => kind === 'category')
  return (
    <>
      <h1>Rostra</h1>
      <div id="forums" data-live>
        {forums.length === 0 && <p class="panel">There is no forum that you may read yet.</p>}
        {loose.length > 0 && <ForumBlock heading="Forums" forums={loose} />}
        {categories.map((category) => (
          <ForumBlock key={category.id} heading={<ForumLink forum={category} />} forums={category.children} />
        ))}
      </div>
      <LatestBlocks posts={latest} countries={countries} />
    </>
  )
}

type Shown = { forum: ForumView; above: readonly ForumView[]; shown: ThreadsAnswer; unread: ReadonlySet<number> }

/** The page of a forum: what is below it, and its threads. Of a category: its forums. */
export function ForumPage({ forum, above, shown: { threads, pagination, viewer }, unread }: Shown): VNode {
  return (
    <>
      <Trail
        steps={[
          { href: '/', label: 'Forums' },
          ...above.map(({ id, name }) => ({ href: `/forums/${id}`, label: name })),
        ]}
      />
      <h1 dir="auto">{forum.name}</h1>
      {viewer.canCreateThread && (
        <p>
          <a class="button primary" href={`/forums/${forum.id}/new-thread`}>
            New thread
          </a>
        </p>
      )}
      <div id="forum" data-live>
        {(forum.children.length > 0 || forum.kind === 'category') && (
          <ForumBlock heading={forum.kind === 'category' ? 'Forums' : 'Subforums'} forums={forum.children} />
        )}
        {forum.kind === 'forum' && (
          <section class="panel" aria-labelledby="threads-heading">
            <h2 id="threads-heading">Threads</h2>
            <ThreadLines threads={threads} unread={unread} />
          </section>
        )}
        <Pager path={`/forums/${forum.id}`} {...pagination} />
      </div>
    </>
  )
}

function ForumBlock({ heading, forums }: { heading: VNode | string; forums: readonly ForumView[] }): VNode {
  return (
    <section class="panel">
      <h2>{heading}</h2>
      {forums.length === 0 ? (
        <p>There is no forum here that you may read yet.</p>
      ) : (
        <ul class="lines">
          {forums.map((forum) => (
            <li key={forum.id} class="split" data-forum={forum.id}>
              <ForumEntry forum={forum} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A forum in a list: what is in it and below it, and its latest post. */
function ForumEntry({ forum }: { forum: ForumView }): VNode {
  const { threadCount, postCount, lastPost, children } = forum
  return (
    <>
      <div>
        <p class="name">
          <ForumLink forum={forum} />
          {forum.private && <span class="mark">Private</span>}
        </p>
        <p class="by">
          {counted(threadCount, 'thread', 'threads')}, {counted(postCount, 'post', 'posts')}
        </p>
        {children.length > 0 && (
          <ul class="row by" aria-label="Subforums">
            {children.map((child) => (
              <li key={child.id}>
                <ForumLink forum={child} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {lastPost && (
        <div>
          <LatestPostLine post={lastPost} />
        </div>
      )}
    </>
  )
}

function ForumLink({ forum }: { forum: Pick<ForumView, 'id' | 'name'> }): VNode {
  return (
    <a href={`/forums/${forum.id}`} dir="auto">
      {forum.name}
    </a>
  )
}
