import { Fragment, type VNode } from 'preact'
import { withQuery } from '../../web/parts/address.js'
import { figure, Time } from '../../web/parts/figures.js'
import { More } from '../../web/parts/pager.js'
import { type Tab, Tabs } from '../../web/parts/tabs.js'
import { Trail } from '../../web/parts/trail.js'
import { MemberName } from '../accounts/markup.js'
import type { PostView, ReactionsView } from '../posts/schema.js'
import type { ThreadView } from '../threads/schema.js'
import type { MemberReactionsAnswer, MemberReactionsQuery, ReactionType, Reactor, ReactorsAnswer } from './schema.js'

type ReactionsProps = {
  post: { id: number; reactions: ReactionsView }
  types: readonly ReactionType[]
  /** The key of the viewer's own reaction. */
  own: string | null
  canReact: boolean
  /** The latest who reacted; null where only their number is known. */
  reactors: readonly Reactor[] | null
}

/** How a post was received, by whom, and the choice of a reaction for those who may react. */
export function Reactions({ post, types, own, canReact, reactors }: ReactionsProps): VNode {
  const { counts } = post.reactions
  const used = types.filter(({ key }) => counts[key])
  return (
    <div class="reactions" data-reactions={post.id} data-own={own}>
      {used.length > 0 && (
        <ul>
          {used.map((type) => (
            <li key={type.key}>
              <Emoji type={type} /> <span class="unseen">{type.name}</span> {figure(counts[type.key] ?? 0)}
            </li>
          ))}
        </ul>
      )}
      <ReactorNames post={post} reactors={reactors} />
      {canReact && <ReactionChoice postId={post.id} types={types} own={own} />}
    </div>
  )
}

function Emoji({ type }: { type: ReactionType }): VNode {
  return (
    <span aria-hidden="true" title={type.name}>
      {type.emoji}
    </span>
  )
}

/** Up to three names and how many others, which lead to all of them. */
function ReactorNames({ post, reactors }: Pick<ReactionsProps, 'post' | 'reactors'>): VNode | null {
  const total = totalOf(post.reactions)
  if (total === 0) return null
  const named = reactors?.slice(0, 3) ?? []
  const others = total - named.length
  return (
    <a class="by" href={`/posts/${post.id}/reactions`}>
      {named.length === 0 && 'Who reacted'}
      {named.map(({ id, username }, index) => (
        <Fragment key={id}>
          {index > 0 && (index === named.length - 1 && others <= 0 ? ' and ' : ', ')}
          <bdi>{username}</bdi>
        </Fragment>
      ))}
      {named.length > 0 && others > 0 && ` and ${figure(others)} ${others === 1 ? 'other' : 'others'}`}
    </a>
  )
}

function totalOf({ counts }: ReactionsView): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** All types in one form. Pressing the own reaction takes it away. */
function ReactionChoice({ postId, types, own }: { postId: number } & Pick<ReactionsProps, 'types' | 'own'>): VNode {
  const chosen = types.find(({ key }) => key === own)
  return (
    <details>
      <summary>{chosen ? `Your reaction: ${chosen.name}` : 'React'}</summary>
      <form method="post" action={`/posts/${postId}/reaction`}>
        {types.map(({ key, name, emoji }) => (
          <button
            key={key}
            type="submit"
            name="type"
            value={key === own ? '' : key}
            aria-pressed={key === own ? 'true' : undefined}
          >
            <span aria-hidden="true">{emoji}</span> {name}
          </button>
        ))}
      </form>
    </details>
  )
}

type ReactorsPageProps = ReactorsAnswer & {
  post: PostView
  thread: Pick<ThreadView, 'id' | 'title'>
  types: readonly ReactionType[]
  /** The type that alone is shown. */
  type: string | null
}

/** Who reacted to a post and how, all or of one type. */
export function ReactorsPage({ post, thread, types, type, reactions, next }: ReactorsPageProps): VNode {
  const all = `/posts/${post.id}/reactions`
  const current = type === null ? all : withQuery(all, 'type', type)
  return (
    <>
      <Trail steps={[{ href: `/threads/${thread.id}`, label: thread.title }]} />
      <h1>Who reacted</h1>
      <p>
        To {post.position === null ? 'a deleted post' : <a href={`/posts/${post.id}`}>post #{post.position}</a>} by{' '}
        <MemberName member={post.author} />
      </p>
      <Tabs label="Types" tabs={typeTabs(all, types, post.reactions)} current={current} />
      {reactions.length === 0 ? (
        <p class="panel">There is no reaction to show.</p>
      ) : (
        <Reactors reactions={reactions} types={types} />
      )}
      <More path={current} next={next} />
    </>
  )
}

function Reactors({ reactions, types }: Pick<ReactorsPageProps, 'reactions' | 'types'>): VNode {
  return (
    <ul class="panel lines">
      {reactions.map(({ user, type, createdAt }) => (
        <li key={user.id}>
          <ReactionName types={types} type={type} /> <MemberName member={user} />
          <span class="by">
            <Time at={createdAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function typeTabs(all: string, types: readonly ReactionType[], reactions: ReactionsView): Tab[] {
  const { counts } = reactions
  const used = types.filter(({ key }) => counts[key])
  return [
    { href: all, label: `All ${figure(totalOf(reactions))}` },
    ...used.map((type) => ({
      href: withQuery(all, 'type', type.key),
      label: (
        <>
          <Emoji type={type} /> {type.name} {figure(counts[type.key] ?? 0)}
        </>
      ),
    })),
  ]
}

/** A type by its key: the emoji, and its name. */
function ReactionName({ types, type }: { types: readonly ReactionType[]; type: string }): VNode {
  const found = types.find(({ key }) => key === type)
  if (!found) return <>{type}</>
  return (
    <>
      <Emoji type={found} /> {found.name}
    </>
  )
}

type MemberReactionsProps = MemberReactionsAnswer & {
  direction: MemberReactionsQuery['direction']
  types: readonly ReactionType[]
}

/** The reactions that a member gave, or received: how, to or from whom, and in which thread. */
export function MemberReactions({ reactions, direction, types }: MemberReactionsProps): VNode {
  if (reactions.length === 0) return <p class="panel">There is no reaction here that you may see.</p>
  return (
    <ul class="panel lines">
      {reactions.map(({ type, createdAt, user, post }) => (
        <li key={`${post.id}/${user.id}`}>
          <p>
            <ReactionName types={types} type={type} /> {direction === 'given' ? 'to' : 'by'}{' '}
            <MemberName member={user} />
          </p>
          <a href={`/posts/${post.id}`} dir="auto">
            {post.thread.title}
          </a>
          <span class="by">
            <Time at={createdAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
