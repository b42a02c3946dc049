export {};
//# sourceMappingURL=LogHead.js.map