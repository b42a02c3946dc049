export {};
//# sourceMappingURL=Thread.js.map