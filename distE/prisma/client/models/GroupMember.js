export {};
//# sourceMappingURL=GroupMember.js.map