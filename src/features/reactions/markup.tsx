import { Fragment, type VNode } from 'preact'
import { figure } from '../../web/parts/figures.js'
import type { ReactionsView } from '../posts/schema.js'
import type { ReactionType, Reactor } from './schema.js'

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
  const total = Object.values(post.reactions.counts).reduce((sum, count) => sum + count, 0)
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
