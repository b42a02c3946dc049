export {};
//# sourceMappingURL=PostRevision.js.map