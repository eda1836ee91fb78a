import {
  type ConsentChanges,
  createVisitorConsent,
  type Exchange,
  isForEverybody,
  type NoticeMarkup,
  type Policy,
  type Ruling,
  type VisitorConsent,
} from '@cookiewarden/core';
import type { Coding, HtmlJudge, PageAttempt, Rewritability } from '@cookiewarden/html';
import { askForReadableCodings } from './accepted-codings.js';
import { CodedBody, Decoding } from './coded-body.js';
import { dropConditions, keepConditions } from './conditional-request.js';
import { isUndoable } from './content-coding.js';
import { describeRequest, type NodeRequest } from './request-facts.js';
import {
  type Body,
  ObservedBody,
  type Page,
  PageStripper,
  PlainBody,
  type Sink,
  stripWhole,
  UntypedBody,
} from './response-body.js';
import type { Settings } from './settings.js';

type Rewritable = Extract<Rewritability, { readonly rewrite: true }>;

/** A response under the policy's eye: its exchange, and what was settled about its body when the head was committed. */
export class GuardedResponse implements HtmlJudge {
  readonly exchange: Exchange;
  readonly settings: Settings;
  readonly req: NodeRequest;
  /** The browser holds the page made for this very answer, so that a 304 confirms it. */
  readonly holdsVariant: boolean;
  /** `req.consent` and `res.consent`. */
  readonly consent: VisitorConsent & ConsentChanges;
  /** Takes the page in hand once the head is committed; `undefined` where the body passes as it is. */
  body: Body | undefined;
  /** The head went out. */
  isCommitted = false;
  /** What the visitor gets depends on the answer: found out by judging, or known from the policy. */
  isPageDependent = false;
  /** A content coding is applied between us and the socket, by what was mounted earlier: what reaches us is plain. */
  isCodedBelow = false;
  /** The notice may put its markup into this response. */
  mayDecorate: boolean;
  /** What the notice puts into the page, settled when the head is committed. */
  markup: NoticeMarkup | undefined;
  /** Begins to stand before the body, where the answer changed on the way and something may have to be withheld now. */
  guardBody: (() => void) | undefined;
  /** Lines that we added, for an application that commits its head again after Node refused the first. */
  addedLines: readonly string[] = [];
  private isOver = false;
  private isReading = false;

  constructor(req: NodeRequest, exchange: Exchange, settings: Settings) {
    this.req = req;
    this.exchange = exchange;
    this.settings = settings;
    this.holdsVariant = this.enforces && exchange.mayWithholdHtml() && keepConditions(req, exchange);
    const touchesPages = this.enforces && settings.policy.html.enabled;
    this.mayDecorate = touchesPages && (settings.notice?.mayDecorate(exchange.facts) ?? false);
    // A page with the notice in it is made for this very moment: nothing that the browser holds stands for it.
    if (this.mayDecorate) dropConditions(req);
    if (this.enforces && this.mayChangePage) askForReadableCodings(req, exchange);
    this.consent = createVisitorConsent(exchange, () => this.answerChanged());
  }

  get policy(): Policy {
    return this.exchange.policy;
  }

  get enforces(): boolean {
    return this.exchange.policy.mode === 'enforce';
  }

  /** Judges what a page or a header would load or run, and notes whether another visitor might get another verdict. */
  settle(attempt: PageAttempt): Ruling {
    const ruling = this.exchange.settle(attempt);
    if (!isForEverybody(ruling.decision.reason)) this.isPageDependent = true;
    return ruling;
  }

  /** Something in a page may have to go, or to be put in. */
  get mayChangePage(): boolean {
    return this.mayDecorate || this.exchange.mayWithholdHtml();
  }

  /** Path and query as the visitor asked for them. */
  get url(): string {
    return this.settings.view.url?.(this.req) ?? this.req.url ?? '/';
  }

  get pageUrl(): string {
    const { isSecure, host, path } = this.exchange.facts;
    return `${isSecure ? 'https' : 'http'}://${host || 'localhost'}${path}`;
  }

  /** Strips a whole page before its head is committed. Should that fail, the page goes out as it was. */
  stripWhole(bytes: Uint8Array, { charset }: Rewritable): Uint8Array {
    try {
      const stripped = stripWhole(bytes, this.describePage(charset));
      return this.enforces ? stripped : bytes;
    } catch (fault) {
      // Pages in doubt are delivered and said to be unchecked.
      this.exchange.fail('stripper', fault);
      this.exchange.leaveUnchecked('the stripper failed');
      return bytes;
    }
  }

  /** What takes a page in hand that is about to stream; `undefined` where its coding is out of reach. */
  createBody({ charset, codings }: Rewritable, sink: Sink, onDrain: () => void): Body | undefined {
    if (!codings.every(isUndoable)) {
      this.exchange.leaveUnchecked('content coding zstd');
      return undefined;
    }
    const page = this.describePage(charset);
    if (!this.enforces) return this.observe(page, codings, sink);
    if (codings.length === 0) return new PlainBody(page, sink);
    return new CodedBody(page, codings, this.settings.limits, sink, onDrain);
  }

  /** Waits for the first bytes of a body without a type. Where its length has been told, it can only be watched. */
  openUntyped(isOpen: boolean, sink: Sink, onDrain: () => void): void {
    this.body = new UntypedBody(sink, () => {
      if (isOpen) return this.createBody({ rewrite: true, charset: undefined, codings: [] }, sink, onDrain);
      this.exchange.leaveUnchecked('no content type, and a head that had left');
      return undefined;
    });
  }

  /** The response is over, one way or another: what was held is let go, and the account is written. */
  close(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.body?.close();
    if (!this.isReading) this.writeAccount();
  }

  private writeAccount(): void {
    const { req, settings, exchange } = this;
    settings.log(exchange.close(), describeRequest(req, settings.view));
  }

  // The rest of this very response obeys the new answer, and what the browser holds was made for the old one.
  private answerChanged(): void {
    if (this.enforces) dropConditions(this.req);
    if (!this.exchange.mayWithholdHtml()) return;
    if (this.enforces) askForReadableCodings(this.req, this.exchange);
    this.guardBody?.();
  }

  private observe(page: Page, codings: readonly Coding[], sink: Sink): Body {
    const stripper = new PageStripper(page);
    const onFault = (fault: unknown) => {
      this.exchange.fail('stripper', fault);
      this.exchange.leaveUnchecked('the stripper failed');
    };
    if (codings.length === 0) return new ObservedBody(stripper, sink, onFault);
    return new ObservedBody(this.readCoded(stripper, codings, onFault), sink, onFault);
  }

  // zlib works on other threads: the response may be over before its page was read, and the account waits for that.
  private readCoded(
    stripper: PageStripper,
    codings: readonly Coding[],
    onFault: (fault: unknown) => void,
  ): { write(bytes: Uint8Array): void; end(): void } {
    const read = (act: () => void) => {
      try {
        act();
      } catch (fault) {
        onFault(fault);
      }
    };
    let isDone = false;
    const finish = () => {
      if (isDone) return;
      isDone = true;
      this.isReading = false;
      if (this.isOver) this.writeAccount();
    };
    const decoding = new Decoding(codings, this.settings.limits, {
      bytes: (plain) => read(() => stripper.write(plain)),
      end: () => {
        read(() => stripper.end());
        finish();
      },
      fault: (fault) => {
        onFault(fault);
        finish();
      },
    });
    return {
      write: (bytes) => isDone || decoding.write(bytes),
      end: () => {
        if (isDone) return;
        this.isReading = true;
        decoding.end();
      },
    };
  }

  private describePage(charset: string | undefined): Page {
    const onPassedUnchecked = (why: string) => this.exchange.leaveUnchecked(why);
    return {
      judge: this,
      pageUrl: this.pageUrl,
      charset,
      markup: this.markup,
      onPassedUnchecked,
    };
  }
}
