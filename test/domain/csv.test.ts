import { expect } from '@open-wc/testing';
import { writeCsv } from '../../src/domain/csv.ts';

/** Without the byte order mark. */
const write = (...cells: (string | number | undefined)[]): string => writeCsv([cells]).slice(1);

describe('writeCsv', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    expect(writeCsv([['a', 'b'], ['ŵ']])).to.equal('\ufeffa,b\r\nŵ\r\n');
    expect(writeCsv([])).to.equal('\ufeff');
  });

  it('quotes what needs it (RFC 4180)', () => {
    expect(write('a,b')).to.equal('"a,b"\r\n');
    expect(write('say "door"')).to.equal('"say ""door"""\r\n');
    expect(write('two\nlines')).to.equal('"two\nlines"\r\n');
    expect(write('plain', '', undefined, 'x')).to.equal('plain,,,x\r\n');
  });

  it('leaves no cell a formula', () => {
    for (const formula of ['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a']) {
      expect(write(formula).replace(/^"/, ''), JSON.stringify(formula)).to.match(/^'/);
    }
    expect(write('=HYPERLINK("https://x.example","y")')).to.equal(`"'=HYPERLINK(""https://x.example"",""y"")"\r\n`);
  });

  it('leaves numbers numbers', () => {
    expect(write(-1.5, 0, 53)).to.equal('-1.5,0,53\r\n');
  });
});
