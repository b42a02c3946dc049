import type { CountriesAnswer, LatestPostView } from '../features/latest/schema.js'
import type { PostView } from '../features/posts/schema.js'
import type { ThreadPostsAnswer } from '../features/threads/schema.js'
import { showCard } from './card.js'
import { figure, showTime } from './figures.js'
import { type Html, html, trusted } from './html.js'

type Countries = CountriesAnswer['countries']

/** What stands around a thread. `cursor`: the place in the log from which the page goes on live. */
type Around = { posts: LatestPostView[]; countries: Countries; cursor: number }

/** A thread as its readers see it. Parts with an id and `data-live` are fetched again when something happens. */
export function threadPage(
  { thread, posts, pagination }: ThreadPostsAnswer,
  { posts: latest, countries, cursor }: Around,
): Html {
  return html`<div class="live" data-streams="thread:${thread.id} latest-posts" data-cursor="${cursor}" hidden></div>
<p class="trail">${thread.forum.name}</p>
<h1 id="title" data-live>${thread.title}</h1>
<section id="posts" data-live aria-label="Posts">
${posts.map(showPost)}
${pagination.pageCount > 1 && showPages(thread.id, pagination)}
</section>
<section id="latest-posts" data-live aria-labelledby="latest-posts-heading">
<h2 id="latest-posts-heading">Latest posts</h2>
<ul>${latest.map((post) => html`<li>${showLine(post)}</li>`)}</ul>
</section>
<section id="country-latest-posts" data-live aria-labelledby="country-latest-posts-heading">
<h2 id="country-latest-posts-heading">Country Latest Posts</h2>
<ul>${countries.map(showCountry)}</ul>
</section>
<nav id="bottom" aria-label="This page"><a href="/">Back</a> <a href="#top">Top</a> <a href="#bottom">Bottom</a></nav>`
}

/** What a forum without a thread shows. */
export function noThread(): Html {
  return html`<h1>Rostra</h1><p>There is no thread that you may read yet.</p>`
}

function showPost(post: PostView): Html {
  const reactions = Object.entries(post.reactions.counts)
  return html`<article id="post-${post.id}" class="post">
${showCard(post.author)}
<div class="message">
<p class="when"><a href="#post-${post.id}">#${post.position}</a> ${showTime(post.createdAt)}${post.editedAt && html` · edited ${showTime(post.editedAt)}`}</p>
<div class="body">${trusted(post.html)}</div>
${reactions.length > 0 && html`<ul class="reactions">${reactions.map(([key, count]) => html`<li>${key} ${figure(count)}</li>`)}</ul>`}
</div>
</article>
`
}

function showPages(threadId: number, { page, pageCount }: ThreadPostsAnswer['pagination']): Html {
  const link = (to: number, text: string) => html`<a href="/threads/${threadId}?page=${to}">${text}</a>`
  return html`<nav class="pages" aria-label="Pages">
${page > 1 && link(page - 1, 'Previous')} <span>Page ${figure(page)} of ${figure(pageCount)}</span> ${page < pageCount && link(page + 1, 'Next')}
</nav>`
}

function showLine({ thread, threadId, author, createdAt }: LatestPostView): Html {
  return html`<a href="/threads/${threadId}">${thread.title}</a> <span class="by">${author.username}, ${showTime(createdAt)}</span>`
}

function showCountry({ country, postCount, latestPost }: Countries[number]): Html {
  return html`<li><strong>${country.name}</strong> <span class="by">${figure(postCount)} ${postCount === 1 ? 'post' : 'posts'}</span><br>${showLine(latestPost)}</li>`
}
