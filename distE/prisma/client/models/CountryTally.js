export {};
//# sourceMappingURL=CountryTally.js.map