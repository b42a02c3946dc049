import type { Prisma } from '../../../prisma/client/client.js';
import type { OwnCard, UserCard } from './schema.js';
/** What a user card is made of. */
export declare const userCardSelect: {
    id: true;
    username: true;
    title: true;
    joinedAt: true;
    messageCount: true;
    reactionScore: true;
    countryCode: true;
    location: true;
};
export type UserCardRow = Prisma.UserGetPayload<{
    select: typeof userCardSelect;
}>;
/** The user card of a row. */
export declare function viewUserCard(row: UserCardRow): UserCard;
/** What a member's own card is made of. */
export declare const ownCardSelect: {
    id: true;
    username: true;
    title: true;
    joinedAt: true;
    messageCount: true;
    reactionScore: true;
    countryCode: true;
    location: true;
    email: true;
    groups: {
        select: {
            group: {
                select: {
                    id: true;
                    key: true;
                };
            };
        };
    };
};
/** The member's own card of a row: with the e-mail address, and the groups in order of their ids. */
export declare function viewOwnCard(row: Prisma.UserGetPayload<{
    select: typeof ownCardSelect;
}>): OwnCard;
