// The server in Emacs with eglot, where there is one, set up as the README says: like Neovim, but UTF-16 and with Emacs' own ways of asking.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// Each emoji is two units of UTF-16 and one of Emacs.
const visit = '😀 Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico.';
const call = 'Swedish Foreign Minister Karin Lindqvist called. Lindqvist was content.';

const [, setUp = ''] = /^```elisp\n(.*?)^```/ms.exec(readFileSync('README.md', 'utf8')) ?? [];

/** Asks as a person's keys would, and writes down what came. */
const script = (server: string, folder: string) => `
(package-initialize)
(require 'eglot)
(require 'cl-lib)
(setq make-backup-files nil create-lockfiles nil)
${setUp.replace('"readouts-language-server"', `"${process.execPath}" "${server}"`)}

(defun until (ready)
  (let ((answer nil) (end (+ (float-time) 8)))
    (while (and (not (setq answer (ignore-errors (funcall ready)))) (< (float-time) end))
      (accept-process-output nil 0.05))
    answer))
(defun ask (method)
  (jsonrpc-request (eglot-current-server) method (eglot--TextDocumentPositionParams)))
(defun on (name) (goto-char (point-min)) (search-forward name) (backward-char 2))

(find-file "${folder}/readouts/visit.txt")
;; It starts with the next command of a person.
(run-hooks 'post-command-hook)
(on "Karin")
(let ((said nil))
  (push (cons 'problems (vconcat (until (lambda ()
    (flymake-start)
    (mapcar 'flymake-diagnostic-text (flymake-diagnostics)))))) said)
  (push (cons 'hover (until (lambda ()
    (let ((text (plist-get (plist-get (ask :textDocument/hover) :contents) :value)))
      (and (string-match-p "2 readouts" text) text))))) said)
  (push (cons 'definition (file-name-nondirectory (xref-location-group (xref-item-location
    (car (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))))) said)
  (on "Ibarrola")
  (until (lambda ()
    (cl-letf (((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
      (eglot-rename "Tomás Ibarra"))
    t))
  (push (cons 'renamed (buffer-substring-no-properties (point-min) (line-end-position))) said)
  (push (cons 'entry (with-current-buffer (find-file-noselect "${folder}/officials.yaml")
    (buffer-string))) said)
  (let ((coding-system-for-write 'utf-8))
    (write-region (json-encode said) nil "${folder}/said.json")))
(eglot-shutdown (eglot-current-server))
(kill-emacs 0)
`;

// Not `--quick`, which hides the packages of the system; the folder's own home has no settings.
const start = ['--batch', '--no-init-file'];
const hasEglot =
  spawnSync('emacs', [...start, '--eval', "(progn (package-initialize) (require 'eglot))"]).status === 0;

describe('the server in Emacs', function () {
  this.timeout(40_000);
  let folder = '';

  before(function () {
    // Counted as skipped: the tests say so at their end.
    if (!hasEglot) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'readouts-emacs-'));
    // What Emacs takes for a project, and so for the folder to read, is what has a repository.
    for (const name of ['.git', 'home', 'readouts']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'readouts', 'visit.txt'), `${visit}\n`);
    writeFileSync(join(folder, 'readouts', 'call.txt'), `${call}\n`);
    writeFileSync(
      join(folder, 'officials.yaml'),
      'persons:\n  - { id: tomas-ibarrola, name: Tomás Ibarrola, country: MX }\n',
    );
    writeFileSync(join(folder, 'ask.el'), script(resolve('dist/server.js'), folder));
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('finds, tells and renames', () => {
    execFileSync('emacs', [...start, '--load', join(folder, 'ask.el')], {
      timeout: 35_000,
      stdio: 'pipe',
      env: { ...process.env, HOME: join(folder, 'home'), LC_ALL: 'C.UTF-8' },
    });
    const said = JSON.parse(readFileSync(join(folder, 'said.json'), 'utf8'));
    assert.match(said.problems.join('\n'), /Karin Lindqvist/);
    assert.match(said.hover, /Karin Lindqvist[\s\S]*In 2 readouts/);
    assert.equal(said.definition, 'call.txt');
    assert.equal(said.renamed, visit.replace('Ibarrola', 'Ibarra'));
    assert.match(said.entry, /name: Tomás Ibarra,/);
  });
});
