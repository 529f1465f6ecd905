/** The barest page: one textarea, one contenteditable, no editor library. For tests of the stage itself. */
const field = document.createElement('textarea');
field.id = 'field';
const box = document.createElement('div');
box.id = 'box';
box.contentEditable = 'true';
document.body.append(field, box);
document.body.dataset['ready'] = 'true';
