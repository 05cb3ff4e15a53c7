import { expect } from '@open-wc/testing';
import { DIRECTION_SERVICES, directionsLeadTo, directionsUrl } from '../../src/domain/directions.ts';
import type { Listing } from '../../src/domain/listing.ts';
import type { Precision } from '../../src/domain/place.ts';

const place = (precision: Precision, position: Listing['position'] = [-1.46488, 53.38297]): Listing => ({
  type: 'place',
  id: 'p',
  name: 'P',
  stream: 'library',
  status: 'awarded',
  hosts: [],
  branches: [],
  reaccreditedOn: [],
  precision,
  position,
});

describe('directionsLeadTo', () => {
  it('is an address only where the publisher calls the position exact', () => {
    expect(directionsLeadTo(place('exact'))).to.equal('address');
    expect(directionsLeadTo(place('town'))).to.equal('town');
    expect(directionsLeadTo(place('area'))).to.equal(undefined);
    expect(directionsLeadTo({ ...place('exact'), position: undefined })).to.equal(undefined);
  });

  it('is nothing for a group, whose point is the middle of its area', () => {
    const group: Listing = {
      type: 'group',
      id: 'g',
      name: 'G',
      areas: [],
      social: [],
      status: 'active',
      position: [0, 51],
    };
    expect(directionsLeadTo(group)).to.equal(undefined);
  });
});

describe('directionsUrl', () => {
  it('puts latitude first, as all four want it', () => {
    for (const service of DIRECTION_SERVICES) {
      const url = decodeURIComponent(directionsUrl(service, [-1.46488, 53.38297], 'Name'));
      expect(url, service).to.contain('53.38297,-1.46488');
    }
  });

  it('gives the addresses that each service documents', () => {
    const at = [-1.5, 53] as const;
    expect(directionsUrl('device', at, 'Hull Truck')).to.equal('geo:53,-1.5?q=53,-1.5(Hull%20Truck)');
    expect(directionsUrl('openstreetmap', at, '')).to.equal(
      'https://www.openstreetmap.org/directions?route=%3B53%2C-1.5',
    );
    expect(directionsUrl('google', at, '')).to.equal('https://www.google.com/maps/dir/?api=1&destination=53%2C-1.5');
    expect(directionsUrl('apple', at, '')).to.equal('https://maps.apple.com/?daddr=53%2C-1.5');
  });

  it('lets no name change the address', () => {
    const url = directionsUrl('device', [0, 51.4778], 'A (b)&q=0,0#c');
    expect(url).to.equal('geo:51.4778,0?q=51.4778,0(A%20%28b%29%26q%3D0%2C0%23c)');
    expect(() => directionsUrl('device', [0, 51], 'half a pair \ud83d')).not.to.throw();
  });

  it('writes small and long numbers plainly', () => {
    expect(directionsUrl('apple', [-0.0000001, 51.123456789], '')).to.contain('51.12346%2C0');
  });
});
