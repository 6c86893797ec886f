// What `readouts --help` prints.

export const usage = `Usage:
  readouts check PATH…     report problems as file:line:column
  readouts annotate PATH…  print what each readout says, one JSON document a line
  readouts annotate -      the same of documents given a line each, {"file": …, "text": …}, each by itself
  readouts corpus FILE…    who is who over all readouts of which annotate printed the lines in FILE, or in the
                           standard input (-): every official with other names, titles and counts
  readouts export --format FORMAT PATH…    give it in a format that others read: tei,
                           webannotation, brat, csv or ndjson
  readouts import --format FORMAT FILE…    show what takes decisions over from webannotation
                           or brat into the files beside the readouts
  readouts register init PATH…             print a first register, from what the readouts say
  readouts register check PATH…            report what is wrong with a register, of files or folders
  readouts register merge FILE… ID INTO-ID show what makes two entries of one person one

A PATH is a readout or a folder; of a folder, every .txt and .readout below it is read.

Options:
  --format FORMAT   check: text (default) or json; annotate: ndjson;
                    corpus: ndjson (default) or csv
  --out FOLDER      export: a file for each readout there; --force overwrites former ones
  --frus            export --format tei: as the Office of the Historian encodes FRUS
  --bom             export, corpus --format csv: with a byte order mark, which Excel needs
  --into PATH       import: where the readouts are; the working directory without it
  --annotator NAME  import: who decided, where a decision does not say
  --register FILE   take this file as the register of officials; may be repeated
  --no-register     use no register; without either, officials.yaml and officials/*.yaml
                    beside the readouts and upward to the working directory are used
  --hints           check: print hints as well, such as what a web page left behind
  --explain         annotate: say with each mention why it was taken
  --all             register init: everybody who is named, and not only whoever has an office
  --output FILE     register init: write there; --force even where there is a file
  --with PATH       register check: also hint at entries that no readout there speaks of
  --write           import, register merge: do it
  --help, --version

Exit status: 0 all is well, 1 a check found problems (hints are none), 2 the command makes no
sense or something could not be read (which is said; the rest is still done).
`;
