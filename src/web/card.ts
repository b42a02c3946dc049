import type { UserCard } from '../features/accounts/schema.js'
import { day, figure } from './figures.js'
import { type Html, html } from './html.js'

/** The card of a member, as it stands beside their posts. A label without a value is left out, as documents do. */
export function showCard(author: UserCard): Html {
  const facts = [
    ['Joined', day(author.joinedAt)],
    ['Messages', figure(author.messageCount)],
    ['Reaction score', figure(author.reactionScore)],
    ['Country', author.country?.name],
    ['Location', author.location],
  ]
  return html`<aside class="author">
<p class="name">${author.username}</p>
${author.title && html`<p class="title">${author.title}</p>`}
<dl>${facts.map(([label, value]) => value && html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
</aside>`
}

/** The page of a member: their card. */
export function memberPage(member: UserCard): Html {
  return html`<h1>${member.username}</h1>
<div class="post">${showCard(member)}</div>
<nav id="bottom" aria-label="This page"><a href="/">Back</a></nav>`
}
