import { type RenderedBody } from '../../src/features/posts/body.js';
import type { BodyLookup } from '../../src/shared/body-lookup.js';
/** Renders a body in which posts are quoted, whose authors' usernames are given by the posts' ids. */
export type RenderDemoBody = (source: string, authors: ReadonlyMap<number, string>) => RenderedBody;
/**
 * A renderer for the bodies of a demo, which are composed of few sentences: it renders each once and composes what it
 * gave. The result is what the renderer of posts gives for the whole; a test holds that of every body. It holds of
 * blocks that end at a blank line, and of sentences that leave no markup open.
 */
export declare function rendererOf(members: BodyLookup['members']): RenderDemoBody;
