export {};
//# sourceMappingURL=Group.js.map