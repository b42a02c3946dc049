export {};
//# sourceMappingURL=ReactionType.js.map