export {};
//# sourceMappingURL=catalogue.js.map