/** An author in the words of schema.org. */
export function personFacts({ id, username }, origin) {
    return { '@type': 'Person', name: username, url: `${origin}/members/${id}` };
}
/** The page of a member in the words of schema.org. */
export function memberFacts(member, origin) {
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
    };
}
//# sourceMappingURL=facts.js.map