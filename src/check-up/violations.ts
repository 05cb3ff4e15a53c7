/** What a page's policy has refused: a directive, and what it was applied to. */
export interface Violation {
  readonly directive: string;
  /** An address, or a word such as `inline`. */
  readonly blocked: string;
  readonly disposition: SecurityPolicyViolationEventDisposition;
}

/** Different refusals that are kept; a page in a loop makes them without end. */
const MOST = 100;

/**
 * Notes what the page's policy refuses from now on, and in browsers that remember it (Reporting API) what it has refused
 * since the page began. Nothing is tried out: that would make a report to whoever the policy names.
 */
export class ViolationWatch {
  readonly #seen = new Map<string, Violation>();
  readonly #document: Document;
  readonly #observer: ReportingObserver | undefined;

  constructor(document: Document) {
    this.#document = document;
    document.addEventListener('securitypolicyviolation', this.#hear);
    if (typeof ReportingObserver === 'undefined') return;
    this.#observer = new ReportingObserver(
      (reports) => reports.forEach(({ body }) => this.#note(body as unknown as ReportBody)),
      { types: ['csp-violation'], buffered: true },
    );
    this.#observer.observe();
  }

  /** What was refused so far, each thing once. */
  get violations(): readonly Violation[] {
    for (const { body } of this.#observer?.takeRecords() ?? []) this.#note(body as unknown as ReportBody);
    return [...this.#seen.values()];
  }

  stop(): void {
    this.#document.removeEventListener('securitypolicyviolation', this.#hear);
    this.#observer?.disconnect();
  }

  readonly #hear = (event: SecurityPolicyViolationEvent): void => this.#note(event);

  #note({ effectiveDirective, blockedURI, blockedURL, disposition }: ReportBody): void {
    const blocked = blockedURI || blockedURL || '';
    const key = `${effectiveDirective} ${blocked} ${disposition}`;
    if (this.#seen.size < MOST) this.#seen.set(key, { directive: effectiveDirective, blocked, disposition });
  }
}

/** The event names an address `blockedURI`, the report `blockedURL`. */
interface ReportBody {
  readonly effectiveDirective: string;
  readonly blockedURI?: string | null;
  readonly blockedURL?: string | null;
  readonly disposition: SecurityPolicyViolationEventDisposition;
}
