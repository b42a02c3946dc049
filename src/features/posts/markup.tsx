import type { VNode } from 'preact'
import { Time } from '../../web/parts/figures.js'
import { AuthorCard } from '../accounts/markup.js'
import type { PostView } from './schema.js'

/** A post: its author's card, its text, and when it was written. */
export function Post({ post }: { post: PostView }): VNode {
  return (
    <article id={`post-${post.id}`} class="post" data-post={post.id}>
      <AuthorCard author={post.author} />
      <div class="message">
        <p class="when">
          <a href={`/posts/${post.id}`}>#{post.position}</a> <Time at={post.createdAt} />
        </p>
        <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: post.html }} />
      </div>
    </article>
  )
}

/** What a text looks like as a post, before it is sent. Nothing without one. */
export function Preview({ html }: { html: string | null }): VNode | null {
  if (html === null) return null
  return (
    <section id="preview" class="panel" aria-labelledby="preview-heading">
      <h2 id="preview-heading">Preview</h2>
      <div class="body" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  )
}
