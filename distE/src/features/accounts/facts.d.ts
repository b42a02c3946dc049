import type { ProfilePage, WithContext } from 'schema-dts';
import type { UserCard } from './schema.js';
/** An author in the words of schema.org. */
export declare function personFacts({ id, username }: Pick<UserCard, 'id' | 'username'>, origin: string): {
    readonly '@type': 'Person';
    readonly name: string;
    readonly url: `${string}/members/${number}`;
};
/** The page of a member in the words of schema.org. */
export declare function memberFacts(member: UserCard, origin: string): WithContext<ProfilePage>;
