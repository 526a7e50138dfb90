function field(name) {
  return (host, changed) => {
    const element = host.appendChild(document.createElement(name));
    element.setAttribute('aria-label', 'Odpoveď');
    element.style.cssText = 'width: 100%; box-sizing: border-box; font: inherit; padding: 8px';
    if (name === 'textarea') element.rows = 6;
    element.addEventListener('input', changed);
    return {
      root: element,
      text: () => element.value,
      data: () => element.value,
      focus: () => element.focus(),
      insert: (text) => document.execCommand('insertText', false, text),
      undo: () => document.execCommand('undo'),
      clear() {
        element.value = '';
      },
      destroy: () => element.remove(),
    };
  };
}

export const textarea = field('textarea');
export const input = field('input');
