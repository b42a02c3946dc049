import type { Person, ProfilePage, WithContext } from 'schema-dts'
import type { UserCard } from './schema.js'

/** An author in the words of schema.org. */
export function personFacts({ id, username }: Pick<UserCard, 'id' | 'username'>, origin: string) {
  return { '@type': 'Person', name: username, url: `${origin}/members/${id}` } as const satisfies Person
}

/** The page of a member in the words of schema.org. */
export function memberFacts(member: UserCard, origin: string): WithContext<ProfilePage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    dateCreated: member.joinedAt,
    mainEntity: {
      ...personFacts(member, origin),
      identifier: String(member.id),
      ...(member.title !== null && { description: member.title }),
      ...(member.avatarUrl !== null && { image: new URL(member.avatarUrl, origin).href }),
      agentInteractionStatistic: {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'WriteAction' },
        userInteractionCount: member.messageCount,
      },
    },
  }
}
