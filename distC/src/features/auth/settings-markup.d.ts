import type { VNode } from 'preact';
import { type FormState, type Refusal } from '../../web/parts/form.js';
import type { SessionView, TokenView } from './schema.js';
/** The page on which a member sees where they are signed in, and ends it there. */
export declare function SessionsPage(props: {
    sessions: readonly SessionView[];
    refusal: Refusal | null;
}): VNode;
/** An API token that was just made, with the secret that nobody sees again. */
export type MadeToken = {
    token: TokenView;
    secret: string;
};
type Tokens = FormState & {
    tokens: readonly TokenView[];
    made?: MadeToken | undefined;
};
/** The page on which a member makes and revokes what programs sign in with. */
export declare function TokensPage({ tokens, made, ...shown }: Tokens): VNode;
export {};
