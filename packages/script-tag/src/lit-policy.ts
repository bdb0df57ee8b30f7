/** Put in by the bundler, one name per file: `leerklimaat-survey#lit`. */
declare const LIT_POLICY_NAME: string;

interface Policy {
  readonly createHTML: (html: string) => string;
  /** Only in the file of an element that loads one; see {@link scriptUrl}. */
  createScriptURL?: (url: string) => string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The name that a host's Content-Security-Policy must list under `trusted-types`. */
export const litPolicyName: string = LIT_POLICY_NAME;

const unchanged: Policy = { createHTML: (html) => html };
let policy: Policy = unchanged;

/**
 * Stands in for the policy that Lit makes as soon as it loads. Lit hands it nothing but our own
 * templates.
 */
export const litPolicy: Pick<Policy, 'createHTML'> = {
  createHTML: (html) => policy.createHTML(html),
};

/** Before the policy is asked for: a file that never says so has no right to load scripts either. */
export function allowScriptUrls(): void {
  unchanged.createScriptURL = (url) => url;
}

/** The address of a script of ours, such as a worker: nothing else is ever handed to it. */
export function scriptUrl(url: string): string {
  return policy.createScriptURL?.(url) ?? url;
}

/**
 * Asks the page for the policy, once there is something to draw: asking at load would be reported
 * as a violation when the same file is pasted twice. False when the page refuses.
 */
export function obtainLitPolicy(): boolean {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    policy = trustedTypes?.createPolicy(litPolicyName, unchanged) ?? unchanged;
    return true;
  } catch {
    return false;
  }
}
