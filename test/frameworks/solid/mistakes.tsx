// Copied into src by the test, which asks that the checker finds fault with each line marked "wrong" and with no other.
import type { SanctuaryMapElement } from 'sanctuary-widgets';

export function Mistakes() {
  let map: SanctuaryMapElement | undefined;
  const counter = (element: HTMLInputElement) => element.value;
  return (
    <>
      <sanctuary-map ref={map} scheme="dark" heading-level="3" timeline lang="cy" aria-label="Map" data-x="" />
      <sanctuary-map award-status="awarded,pledged" tile-size={512} no-tools no-filters={false} class="wide" />
      <sanctuary-map on:sanctuary-filter={(event) => event.count} />
      <sanctuary-group-finder on:sanctuary-results={(event) => event.groups.at(0)?.id} />
      <sanctuary-pledge-counter prop:refreshSeconds={60} count="individuals" />
      <sanctuary-story-carousel order="oldest" photo-hosts="photos.example.org" />
      <sanctuary-badge size="seal" logo-alt="The seal of the town" ink />
      <sanctuary-map scheme="sepia" /> {/* wrong: no such scheme */}
      <sanctuary-map heading-level={7} /> {/* wrong: no such level */}
      <sanctuary-map headingLevel={3} /> {/* wrong: Solid would set headinglevel */}
      <sanctuary-map no-filters="yes" /> {/* wrong: it is there or it is not */}
      <sanctuary-map colour="red" /> {/* wrong: no such attribute */}
      <sanctuary-map status="ready" /> {/* wrong: the widget sets it */}
      <sanctuary-map ref={counter} /> {/* wrong: it is another element */}
      <sanctuary-map on:sanctuary-select={(event) => event.detail} /> {/* wrong: its fields are its own */}
      <sanctuary-pledge-counter refresh={60} /> {/* wrong: the method of that name; see refreshSeconds */}
      <sanctuary-mop /> {/* wrong: no such element */}
    </>
  );
}
