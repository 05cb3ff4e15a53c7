import { expect } from '@open-wc/testing';
import { htmlParagraphs, textParagraphs } from '../../src/domain/paragraphs.ts';

describe('textParagraphs', () => {
  for (const [from, to] of [
    ['', []],
    ['One line', ['One line']],
    ['Hard\nwrapped\nlines', ['Hard wrapped lines']],
    ['One\n\nTwo\r\n \t\r\nThree\r\rFour', ['One', 'Two', 'Three', 'Four']],
    ['One\n\n\n\n\u200b\n\nTwo', ['One', 'Two']],
    ['One\u2029Two', ['One', 'Two']],
  ] as const) {
    it(`reads ${JSON.stringify(from)}`, () => expect(textParagraphs(from)).to.deep.equal(to));
  }
});

describe('htmlParagraphs', () => {
  for (const [from, to] of [
    ['plain words', ['plain words']],
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['<p>One\n\ntwo</p>', ['One two']],
    ['One<br>two<br/>three', ['One', 'two', 'three']],
    ['a <b>bold</b>, <a href="javascript:alert(1)">linked</a> word', ['a bold, linked word']],
    ['<h2>Title</h2><ul><li>One<li>Two</ul>', ['Title', 'One', 'Two']],
    ['<p>before<script>alert("<p>no</p>")</script>after</p>', ['beforeafter']],
    ['<style>p { color: red }</style><p>words</p>', ['words']],
    ['<p>words</p><script>never closed', ['words']],
    ['<svg><title>no</title></svg><p>words', ['words']],
    ['<img src=x onerror=alert(1)>words', ['words']],
    ['<!-- hidden <p>no</p> -->shown', ['shown']],
    ['shown<!-- never closed <p>no', ['shown']],
    ['<!doctype html><?php no ?>words', ['words']],
    ['1 &lt; 2 &amp;&amp; 3 > 2 &pound;5&nbsp;&hellip;', ['1 < 2 && 3 > 2 £5 …']],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', ['<script>alert(1)</script>']],
    ['&#72;&#x69;&#0;&#x110000;&#xD800;&unknown;&constructor;', ['Hi\ufffd&unknown;&constructor;']],
    ['a < b', ['a < b']],
    ['&#x202e;words', ['words']],
  ] as const) {
    it(`reads ${from}`, () => expect(htmlParagraphs(from)).to.deep.equal(to));
  }

  it('comes to an end, however broken the markup', () => {
    const size = 200_000;
    for (const piece of ['<', '<a', '<a ', '<a "', '<!--', '<!', '&', '&#', '</', '\n', '\n ', '<p', '>', '<script']) {
      expect(htmlParagraphs(piece.repeat(size / piece.length))).to.be.an('array');
    }
  });
});
