// The command line, `readouts`.

process.stderr.write('readouts: not yet\n');
process.exitCode = 2;
