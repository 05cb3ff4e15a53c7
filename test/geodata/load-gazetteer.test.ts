import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { loadGazetteer } from '../../src/geodata/load-gazetteer.ts';
import { forgetModules } from '../support/forget-modules.ts';
import { mockNetwork } from '../support/msw.ts';

describe('loading the gazetteer', () => {
  before(forgetModules);

  it('answers without the part that is blocked, and says which it is', async () => {
    const worker = await mockNetwork();
    worker.use(http.get('*/src/geodata/unpack-towns.ts', () => HttpResponse.error()));
    const gazetteer = await loadGazetteer();
    expect([...gazetteer.missing]).to.deep.equal(['towns']);
    expect(gazetteer.find('LS1 4AP')).to.have.property('outcome', 'found');
    expect(gazetteer.find('Leeds')).to.deep.equal({ outcome: 'unavailable', part: 'towns' });
    expect(await loadGazetteer(), 'not kept').not.to.equal(gazetteer);
  });
});
