// The element <amends-advisor>, for TypeScript.

/** A fact's value by its machine name; `schema/case.schema.json` of the page lists them all. */
export type Facts = Record<string, unknown>;

/** A share of customers, from 0 to 1: the mean, and the percentiles of what is uncertain. */
export interface Outcome {
  mean: number;
  p10: number;
  p50: number;
  p90: number;
}

export interface Remedy {
  id: string;
  amount?: number;
  currency?: string;
}

export interface Option {
  id: "nothing" | "apology_only" | "recommended" | "more_generous" | "own";
  /** Of 100 such customers so many stay; between `low` and `high`. */
  of_100: number;
  low: number;
  high: number;
  remedies: Remedy[];
  cost?: number;
  approver?: string;
}

export interface Step {
  step: string;
  who: string;
  within_minutes: number;
  reason: string;
  amount?: number;
  after_approval?: number;
  currency?: string;
  approver?: string;
}

export interface Result {
  no_failure: Outcome;
  untreated: Outcome;
  /** Empty while the safety gate is closed. */
  options: Option[];
  plan: Step[];
  /** What closed the safety gate. */
  gate?: string[];
}

/** What the user changed: names of lists and numbers. Free text only with `share-text`. */
export interface Change {
  facts: Facts;
  option: string;
  channel: string;
  letter_language: string;
  currency: string;
  own_letter: boolean;
  incident?: string;
  letter?: string;
}

export interface AmendsEventMap {
  "amends-ready": CustomEvent<null>;
  "amends-change": CustomEvent<Change>;
  "amends-result": CustomEvent<Result | null>;
  "amends-error": CustomEvent<{ reason: string; message: string }>;
  "amends-resize": CustomEvent<{ width: number; height: number }>;
}

export class AmendsAdvisor extends HTMLElement {
  theme: string;
  mode: "" | "full" | "advice";
  scenario: string;
  currency: string;
  locked: boolean;
  parts: string;
  policySrc: string;
  shareText: boolean;
  loading: "" | "lazy" | "eager";

  /** The story in the words of the user. */
  incident: string;
  facts: Facts | null;
  /** A policy, as `schema/policy.schema.json` of the page describes it. */
  policy: object | string | null;
  /** What `exportState()` gives. */
  state: object | null;
  /** The advice; null until there is something to advise on. */
  readonly result: Result | null;

  reset(): void;
  exportState(): object | null;
  /** Whether it was taken; if not, `amends-error` says why. */
  importState(state: object | string): boolean;
  focus(options?: FocusOptions): Promise<void>;

  addEventListener<K extends keyof AmendsEventMap>(
    type: K,
    listener: (this: AmendsAdvisor, event: AmendsEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "amends-advisor": AmendsAdvisor;
  }
}
