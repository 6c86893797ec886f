// Preloaded into a process: folders are listed in another order than the disk's.
const fs = require('node:fs');
const { readdir } = fs.promises;
fs.promises.readdir = async (...args) => (await readdir(...args)).reverse();
