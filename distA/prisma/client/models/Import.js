export {};
//# sourceMappingURL=Import.js.map