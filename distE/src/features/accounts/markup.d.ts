import type { ComponentChildren, VNode } from 'preact';
import type { UserCard } from './schema.js';
/** A member's name, which leads to their page. Names may run from right to left. */
export declare function MemberName({ member }: {
    member: Pick<UserCard, 'id' | 'username'>;
}): VNode;
/** The card of a member, as it stands beside their posts. */
export declare function AuthorCard({ author }: {
    author: UserCard;
}): VNode;
type MemberPageProps = {
    member: UserCard;
    /** The address of the list that is shown. */
    tab: string;
    children: ComponentChildren;
};
/** The page of a member: their card, and one of the lists of what they did. */
export declare function MemberPage({ member, tab, children }: MemberPageProps): VNode;
export {};
