import { Editor, Node } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';
import { linkAddress, type Mount, type Part } from './mounted.ts';

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

/** The name in a mention goes without its @, which the node shows. */
function inline({ text, as }: Part) {
  if (as === 'mention') return { type: 'mention', attrs: { label: text.replace(/^@/, '') } };
  const marks = { bold: [{ type: 'bold' }], link: [{ type: 'link', attrs: { href: linkAddress } }] };
  return { type: 'text', text, ...(as && { marks: marks[as] }) };
}

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
    setParts: (parts) =>
      editor.commands.setContent(
        { type: 'doc', content: [{ type: 'paragraph', content: parts.map(inline) }] },
        { emitUpdate: true },
      ),
    pause: () => editor.view.dispatch(closeHistory(editor.state.tr)),
    destroy: () => editor.destroy(),
  };
};
