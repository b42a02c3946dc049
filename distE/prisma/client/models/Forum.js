export {};
//# sourceMappingURL=Forum.js.map