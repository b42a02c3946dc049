export {};
//# sourceMappingURL=ThreadRead.js.map