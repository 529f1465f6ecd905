import { Editor, Node } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';
import type { Mount } from './mounted.ts';

const mentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node }) => [
    'span',
    { 'data-type': 'mention', 'data-label': node.attrs['label'] },
    `@${node.attrs['label']}`,
  ],
  renderText: ({ node }) => `@${node.attrs['label']}`,
});

const paragraph = (line: string) => ({
  type: 'paragraph',
  ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
});

/** TipTap 3 on ProseMirror, with the starter kit and a mention node. */
export const mountTiptap: Mount = (host, { attributes, onChange, undoEach } = {}) => {
  const editor = new Editor({
    element: host,
    injectCSS: false,
    extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: undoEach ? -1 : 500 } }), mentionNode],
    editorProps: { attributes: { ...attributes } },
    ...(onChange && { onUpdate: onChange }),
  });
  return {
    element: editor.view.dom,
    getModelText: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
    setText: (text) =>
      editor.commands.setContent(
        { type: 'doc', content: text.split('\n').map(paragraph) },
        { emitUpdate: true },
      ),
    mention: (label) => editor.commands.insertContent({ type: 'mention', attrs: { label } }),
    pause: () => editor.view.dispatch(closeHistory(editor.state.tr)),
    destroy: () => editor.destroy(),
  };
};
