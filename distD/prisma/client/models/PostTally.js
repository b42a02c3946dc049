export {};
//# sourceMappingURL=PostTally.js.map