// Whatever stands in a workspace, a card made of it shows text: no HTML, no picture, no command, and no link but to a page whose address is shown.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import { runs } from '../../support/runs.ts';

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
  attrGet(name: string): string | null;
}

/** More than any editor renders: HTML, and addresses in plain words as links. */
const markdown: { parse(text: string, env: object): Token[] } = createRequire(`${process.cwd()}/`)(
  'markdown-it',
)({
  html: true,
  linkify: true,
});

const hostile = [
  ...[
    '[here](command:workbench.action.quit)',
    '![x](https://evil.example/x.png)',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '<a href="command:x">a</a>',
    '<script>',
    '<https://evil.example>',
    'https://evil.example',
    'www.evil.example',
  ],
  ...[
    'a@evil.example',
    '[a]: https://evil.example',
    '[a]',
    '](https://evil.example)',
    '`',
    '```',
    '&#x5b;a&#x5d;(b)',
    '$(zap)',
  ],
  ...[
    '\n\n',
    '\n# ',
    '\n- ',
    '|',
    '\\',
    '\\\\[',
    '*',
    '__',
    '~~',
    '\u202e',
    '\0',
    'https:&#47;&#47;evil.example',
    'javascript:alert(1)',
  ],
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.constantFrom('Ana ', 'of ', ' Ruiz', ' ', '(', ')')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

describe('a card of what somebody hostile wrote', () => {
  it('is text, and links show where they lead', () => {
    const address = fc.constantFrom(
      'https://a.example/x',
      'command:x',
      'file:///x',
      'https://a.example&#64;evil.example/',
      'https://evil.example/)x',
    );
    fc.assert(
      fc.property(
        fc.record({ name: words, other: words, role: words, notes: words, note: words, url: address }),
        words,
        (made, title) => {
          const person = {
            ...{ id: 'ana', name: 'Ana Ruiz', other_names: [made.name, made.other], notes: made.notes },
            ...{ memberships: [{ role: made.role }], links: [{ url: made.url, note: made.note }] },
          };
          const text = `Minister of ${title} Ana Ruiz met. Ana Ruiz, ${title}, spoke.`;
          const corpus = Corpus.empty
            .withRegisterFile('o.yaml', JSON.stringify({ persons: [person] }))
            .with(`${encodeURIComponent(made.name)}.txt`, text);
          const [{ uri, readout }] = corpus.documents() as unknown as [
            { uri: string; readout: { mentions: { start: number }[] } },
          ];
          for (const { start } of readout.mentions) {
            const card = hoverAt(corpus, { uri, offset: start }, 'markdown')?.text ?? '';
            for (const token of inlineTokens(markdown.parse(card, {}))) {
              assert.ok(
                !/html|image|code|fence/.test(token.type),
                `${token.type} ${token.content} in ${card}`,
              );
              if (token.type !== 'link_open') continue;
              const href = token.attrGet('href') ?? '';
              assert.match(href, /^https:\/\//, card);
              assert.ok(
                card.replaceAll('\\', '').includes(`(${href.split('/')[2]})`),
                `${href} is shown in ${card}`,
              );
            }
          }
        },
      ),
      runs(200, 20_000),
    );
  }).timeout(0);
});

function* inlineTokens(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    yield* inlineTokens(token.children ?? []);
  }
}
