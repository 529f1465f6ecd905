import './browser-globals.ts';
import {
  CompositeDecorator,
  ContentState,
  type DraftHandleValue,
  Editor,
  EditorState,
  Modifier,
  RichUtils,
  SelectionState,
} from 'draft-js';
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { linkAddress, type Mount, type Part, setAttributes } from './mounted.ts';

const Hashtag = ({ children }: { children?: ReactNode }) => <span className="hashtag">{children}</span>;

interface EntityProps {
  readonly children?: ReactNode;
  readonly contentState: ContentState;
  readonly entityKey: string;
}

/** A mention that is one object, as Draft.js's own example has it, and a link. */
const Entity = ({ children, contentState, entityKey }: EntityProps) =>
  contentState.getEntity(entityKey).getType() === 'MENTION' ? (
    <span data-mention="true">{children}</span>
  ) : (
    <a href={linkAddress}>{children}</a>
  );

/** X shows hashtags in its blue: a decorator, so the words of one line sit in several text nodes. */
const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(/#\w+/g))
        found(match.index, match.index + match[0].length);
    },
    component: Hashtag,
  },
  {
    strategy: (block, found) => block.findEntityRanges((at) => at.getEntity() !== null, found),
    component: Entity,
  },
]);

const fresh = (text: string) =>
  EditorState.createWithContent(ContentState.createFromText(text, '\n'), decorator);

/** One line with its formats: offsets of a part are those of its words in the whole. */
function withParts(parts: readonly Part[]): EditorState {
  let content = ContentState.createFromText(parts.map(({ text }) => text).join(''), '\n');
  const block = content.getFirstBlock().getKey();
  let end = 0;
  for (const { text, as } of parts) {
    end += text.length;
    if (!as) continue;
    const range = SelectionState.createEmpty(block).merge({
      anchorOffset: end - text.length,
      focusOffset: end,
    });
    if (as === 'bold') content = Modifier.applyInlineStyle(content, range, 'BOLD');
    else {
      const mutability = as === 'mention' ? 'IMMUTABLE' : 'MUTABLE';
      content = content.createEntity(as.toUpperCase(), mutability);
      content = Modifier.applyEntity(content, range, content.getLastCreatedEntityKey());
    }
  }
  return EditorState.createWithContent(content, decorator);
}

interface Wiring {
  state: EditorState;
  set: (next: EditorState) => void;
}

function Box({ wiring, onChange }: { wiring: Wiring; onChange: (() => void) | undefined }) {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  wiring.state = state;
  wiring.set = setState;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each new state
  useEffect(() => onChange?.(), [state]);
  const onCommand = (command: string, current: EditorState): DraftHandleValue => {
    const next = RichUtils.handleKeyCommand(current, command);
    if (next) setState(next);
    return next ? 'handled' : 'not-handled';
  };
  return (
    <Editor
      editorState={state}
      onChange={setState}
      handleKeyCommand={onCommand}
      ariaMultiline={true}
      role="textbox"
      spellCheck={true}
    />
  );
}

/** Draft.js 0.11 with a hashtag decorator and bold, under React. */
export const mountDraft: Mount = (host, { attributes, onChange } = {}) => {
  const container = host.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const wiring: Wiring = { state: EditorState.createEmpty(decorator), set: () => undefined };
  flushSync(() => root.render(<Box wiring={wiring} onChange={onChange} />));
  const element = container.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (!element) throw new Error('Draft.js did not mount');
  setAttributes(element, attributes);
  const set = (next: EditorState) => {
    // Its own state hears of the focus a render later than the page.
    const focused =
      wiring.state.getSelection().getHasFocus() || element.ownerDocument.activeElement === element;
    const toEnd = focused ? EditorState.moveFocusToEnd : EditorState.moveSelectionToEnd;
    flushSync(() => wiring.set(toEnd(next)));
  };
  const setText = (text: string) => set(fresh(text));
  return {
    element,
    getModelText: () => wiring.state.getCurrentContent().getPlainText('\n'),
    clear: () => setText(''),
    setText,
    setParts: (parts) => set(withParts(parts)),
    destroy: () => {
      root.unmount();
      container.remove();
    },
  };
};
