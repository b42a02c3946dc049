import { type RenderedBody, renderBodyWith } from '../../src/features/posts/body.js'
import type { BodyLookup } from '../../src/shared/body-lookup.js'
import { largestId } from '../../src/shared/fields.js'
import { cutExcerpt, rendererVersion } from '../../src/shared/markdown.js'
import { usernameKey } from '../../src/shared/names.js'

/** A part of a body: what it looks like, and what an excerpt says of it. */
type Piece = { html: string; plain: string }

/** Renders a body in which posts are quoted, whose authors' usernames are given by the posts' ids. */
export type RenderDemoBody = (source: string, authors: ReadonlyMap<number, string>) => RenderedBody

/**
 * A renderer for the bodies of a demo, which are composed of few sentences: it renders each once and composes what it
 * gave. The result is what the renderer of posts gives for the whole; a test holds that of every body. It holds of
 * blocks that end at a blank line, and of sentences that leave no markup open.
 */
export function rendererOf(members: BodyLookup['members']): RenderDemoBody {
  const byName = new Map([...members.values()].map((member) => [member.username, member]))
  const render = (source: string): Piece => {
    const { html, excerpt } = renderBodyWith({ members, posts: new Map() }, source)
    return { html, plain: excerpt }
  }
  const renderOnce = kept(render)
  const renderSentence = kept((source) => insideParagraph(render(source)))
  const sentenceOf = (source: string) => {
    const member = source.startsWith('@') ? byName.get(source.slice(1)) : undefined
    return member ? mentionOf(member) : renderSentence(source)
  }
  const blockOf = (block: string, authors: ReadonlyMap<number, string>): Piece => {
    const quote = /^:::quote (\d+)\n(.*)\n:::$/.exec(block)
    if (quote) return quotationOf(Number(quote[1]), authors, paragraphOf(quote[2] ?? ''))
    if (listItem.test(block)) return listOf(block)
    return block.includes('\n') ? renderOnce(block) : paragraphOf(block)
  }
  const listOf = (block: string): Piece => {
    const items = block.split('\n').map((line) => renderSentence(line.replace(listItem, '')))
    const tag = block.startsWith('-') ? 'ul' : 'ol'
    const html = items.map((item) => `<li>${item.html}</li>\n`).join('')
    return { html: `<${tag}>\n${html}</${tag}>`, plain: joined(items, 'plain', ' ') }
  }
  const paragraphOf = (block: string): Piece => {
    const sentences = block.split(sentenceEnd).map(sentenceOf)
    return { html: `<p>${joined(sentences, 'html', ' ')}</p>`, plain: joined(sentences, 'plain', ' ') }
  }
  return (source, authors) => {
    const blocks = source.split('\n\n').map((block) => blockOf(block, authors))
    const excerpt = cutExcerpt(joined(blocks, 'plain', ' '))
    return { body: source, html: joined(blocks, 'html', '\n'), excerpt, rendererVersion }
  }
}

/** Between sentences, and behind what a post or an edit begins with. */
const sentenceEnd = /(?<=[.!?]|^@\S+|^\*Edit:\*) /

const listItem = /^(?:-|\d\.) /

function insideParagraph({ html, plain }: Piece): Piece {
  const inside = /^<p>(.*)<\/p>$/.exec(html)?.[1]
  if (inside === undefined) throw new Error(`A sentence of a demo is more than text: ${html}`)
  return { html: inside, plain }
}

/** Stand in for anybody and any text in what is rendered once for all. */
const [someId, someName, someText] = [largestId, 'some.body', 'quoted']
const somebody = { id: someId, username: someName, author: someName }

/** Names hold nothing that HTML escapes. */
function fillIn(frame: string, { id, name }: { id: number; name: string }): string {
  return frame.replaceAll(String(someId), String(id)).replace(someName, name)
}

const quotation = renderBodyWith(
  { members: new Map(), posts: new Map([[someId, somebody]]) },
  `:::quote ${someId}\n${someText}\n:::`,
).html

function quotationOf(postId: number, authors: ReadonlyMap<number, string>, text: Piece): Piece {
  const frame = fillIn(quotation, { id: postId, name: authors.get(postId) ?? '' })
  // Excerpts leave quotations out.
  return { html: frame.replace(`<p>${someText}</p>`, () => text.html), plain: '' }
}

const mention = insideParagraph({
  html: renderBodyWith({ members: new Map([[usernameKey(someName), somebody]]), posts: new Map() }, `@${someName}`)
    .html,
  plain: '',
}).html

function mentionOf({ id, username }: { id: number; username: string }): Piece {
  return { html: fillIn(mention, { id, name: username }), plain: `@${username}` }
}

function joined(pieces: readonly Piece[], key: keyof Piece, between: string): string {
  let text = ''
  for (const piece of pieces) if (piece[key] !== '') text += text === '' ? piece[key] : between + piece[key]
  return text
}

/** Remembers what a function gave. A demo's words are bounded, and so is this. */
function kept<T>(make: (source: string) => T): (source: string) => T {
  const known = new Map<string, T>()
  return (source) => {
    const found = known.get(source) ?? make(source)
    known.set(source, found)
    return found
  }
}
