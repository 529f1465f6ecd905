/** One place to practise. The texts are English, for that is what is looked at so far. */
export interface Scene {
  readonly kind: 'post' | 'reply' | 'dm';
  /** The technology of the box: the coach meets both on the sites. */
  readonly box: 'editable' | 'textarea';
  readonly parent?: { readonly author: string; readonly text: string };
  /** A text that has something to see. */
  readonly sample: string;
}

export const scenes: readonly Scene[] = [
  {
    kind: 'post',
    box: 'editable',
    sample:
      'Delighted to announce our spring sale! 20% off everything. Book now, only three days left. Link in bio.',
  },
  {
    kind: 'reply',
    box: 'editable',
    parent: {
      author: 'Maya Okafor',
      text: 'The oven broke at six this morning, so the whole street had toast for breakfast. Best Tuesday in months.',
    },
    sample: 'Great post! We sell ovens too, check out our website for a free quote.',
  },
  {
    kind: 'dm',
    box: 'textarea',
    parent: { author: 'Sam Ortiz', text: 'Thanks for the tip about rye flour. It worked.' },
    sample:
      'Thanks for connecting! I help bakers grow. Fancy a quick call? Book here: https://example.com/call',
  },
];
